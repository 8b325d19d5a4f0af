import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/api.ts'

/** What the present reader reads in the text of a letter, beside what stands. */
export function useReread(id: string, asked: boolean) {
  return useQuery({ ...trpc.letters.reread.queryOptions({ id }), enabled: asked, staleTime: 0 })
}

/** Keeps the newer reading beside the first one. */
export function useKeepReading() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.keepReading.mutationOptions(),
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.pathKey() }),
  })
}
