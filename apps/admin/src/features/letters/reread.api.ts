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

/** The newer readings that people kept beside the first one. */
export function useKeptReadings(id: string) {
  return useQuery(trpc.letters.keptReadings.queryOptions({ id }))
}

/** Where one of them differs from the reading that stands; asked once somebody wants to see it. */
export function useKeptReading(id: string, readerVersion: number, asked: boolean) {
  return useQuery({ ...trpc.letters.keptReading.queryOptions({ id, readerVersion }), enabled: asked })
}
