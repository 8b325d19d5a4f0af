import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Day } from '@vnit/domain/time'
import { trpc } from '../../lib/api.ts'

/** The letter proposed to go with a directive, under the names of a day. */
export function useLetterProposal(directiveId: string, on: Day | null) {
  return useQuery({
    ...trpc.lettersOut.propose.queryOptions(on === null ? { directiveId } : { directiveId, on }),
    placeholderData: keepPreviousData,
  })
}

/** Writes the file; the directive's own trail shows it afterwards. */
export function useWriteLetter(directiveId: string) {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.lettersOut.write.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.directives.get.queryKey({ id: directiveId }) }),
  })
}
