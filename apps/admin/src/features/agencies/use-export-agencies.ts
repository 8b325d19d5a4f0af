import { saveCsv } from '../../lib/save-csv.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useLongWork } from '../../lib/use-long-work.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { everyFoundAgency } from './agencies.api.ts'

/** Takes the register as it is narrowed now away as a CSV file, page by page, so that it can be stopped. */
export function useExportAgencies(asked: Parameters<typeof everyFoundAgency>[0]) {
  const words = useWords(agenciesWords)
  const work = useLongWork()
  const start = () =>
    void work.run(async (tell, signal) => {
      const told = (done: number, all: number) => tell({ done: done / all, detail: words.exportProgress(done, all) })
      const rows = await everyFoundAgency(asked, told, signal)
      const { columns } = words
      saveCsv(words.fileName, [
        [columns.name, 'English', columns.kind, columns.abbreviation, columns.code, columns.exists],
        ...rows.map((row) => [
          row.name,
          row.nameEn,
          words.kinds[row.kind],
          row.abbreviation ?? '',
          row.gsoCode ?? '',
          `${row.exists.from ?? ''} – ${row.exists.to ?? ''}`,
        ]),
      ])
      tellDone({ vi: agenciesWords.vi.exported(rows.length), en: agenciesWords.en.exported(rows.length) })
    })
  return { start, state: work.state, cancel: work.cancel }
}
