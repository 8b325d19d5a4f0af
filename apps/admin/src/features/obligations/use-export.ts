import { useMutation } from '@tanstack/react-query'
import type { ObligationFilter } from '@vnit/domain'
import { saveBase64 } from '../../lib/save-file.ts'
import { tellDone } from '../../lib/notify.tsx'
import { obligationsWords } from '../../words/obligations/index.ts'
import { exportObligations } from './obligations.api.ts'

/** Takes what the filter shows away as a workbook, and says how many rows are in it. */
export function useExport(filter: Partial<ObligationFilter> & { page?: number }) {
  const asked = useMutation({
    mutationFn: () => {
      const { page: _page, ...rest } = filter
      return exportObligations(rest)
    },
    onSuccess: (file) => {
      saveBase64(file)
      tellDone({
        vi: obligationsWords.vi.exported(file.rows, file.more),
        en: obligationsWords.en.exported(file.rows, file.more),
      })
    },
  })
  return { start: () => asked.mutate(), running: asked.isPending }
}
