import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { View } from '../components/list-page/list-types.ts'
import { partsWords } from '../words/parts/index.ts'
import { trpc } from './api.ts'
import { tellDone } from './notify.tsx'

/** A person's own views of a list, keeping one, and taking one away (which can be taken back). */
export function useSavedViews(list: string): { own: View[]; save: (name: string, query: string) => void } {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: trpc.views.pathKey() })
  const { data } = useQuery(trpc.views.list.queryOptions({ list }))
  const keep = useMutation(trpc.views.save.mutationOptions({ onSuccess }))
  const drop = useMutation(trpc.views.remove.mutationOptions({ onSuccess }))
  const save = (name: string, query: string) => keep.mutate({ list, name, filter: { query } })
  const own = (data?.rows ?? []).map(({ id, name, filter }): View => {
    const query = typeof filter['query'] === 'string' ? filter['query'] : ''
    const undo = () => save(name, query)
    const removed = () => tellDone({ vi: partsWords.vi.viewRemoved(name), en: partsWords.en.viewRemoved(name) }, undo)
    return { id, name, query, remove: () => drop.mutate({ id }, { onSuccess: removed }) }
  })
  return { own, save }
}
