import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc, type Outputs } from '../../lib/api.ts'

export type SettingView = Outputs['settings']['list']['rows'][number]

/** What the texts leave open, and what was said. */
export const useSettings = () => useQuery(trpc.settings.list.queryOptions())

/** Says a value, with its source; always reads the settings again, so that a conflict shows the other's value. */
export function useChangeSetting() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.settings.change.mutationOptions({
      onSettled: () => cache.invalidateQueries({ queryKey: trpc.settings.pathKey() }),
    }),
    meta: { quiet: true },
  })
}
