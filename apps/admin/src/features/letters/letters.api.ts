import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LetterView, ListLettersInput } from '@vnit/domain'
import { trpc } from '../../lib/api.ts'

/** The drafts in some states, page by page. */
export function useLetters(filter: Partial<ListLettersInput>) {
  return useQuery({ ...trpc.letters.list.queryOptions(filter), placeholderData: (before) => before })
}

/** One letter under review: reading, corrections, draft. */
export function useLetter(id: string) {
  return useQuery({ ...trpc.letters.get.queryOptions({ id }), staleTime: Infinity, refetchOnMount: 'always' })
}

/** Makes a draft of an uploaded file, or finds the one that the same file already is. */
export function useTakeInLetter() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.takeIn.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.pathKey() }),
  })
}

/** Corrects fields of the version that the person saw. */
export function useCorrectLetter() {
  return useMutation({ ...trpc.letters.correct.mutationOptions(), meta: { quiet: true } })
}

/** Asks for the letter anew, and keeps what is known of it. */
export function useLetterCache(id: string) {
  const cache = useQueryClient()
  const options = trpc.letters.get.queryOptions({ id })
  return {
    refetch: () => cache.fetchQuery({ ...options, staleTime: 0 }),
    keep: (change: (letter: LetterView) => LetterView) =>
      cache.setQueryData(options.queryKey, (letter) => letter && change(letter)),
  }
}

/** What registering the letter as it is saved would make. */
export function usePreview(id: string) {
  return useQuery({ ...trpc.letters.preview.queryOptions({ id }), staleTime: 0, gcTime: 0 })
}

/** Registers the letter: its directive, addressees and obligations come to be. */
export function useRegisterLetter() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.register.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.pathKey() }),
  })
}

/** Sets the letter aside with a reason. */
export function useSetLetterAside() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.setAside.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.pathKey() }),
  })
}
