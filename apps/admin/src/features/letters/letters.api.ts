import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { FindCitedInput, FindDuplicatesInput, LetterView, ListLettersInput } from '@vnit/domain'
import { client, trpc } from '../../lib/api.ts'
import { saved } from '../../lib/saves-on-the-way.ts'
import { takeInLetterFile } from './recognition.api.ts'
import { refreshSoon } from './refresh-soon.ts'

/** The drafts in some states, page by page. */
export function useLetters(filter: Partial<ListLettersInput>) {
  return useQuery({ ...trpc.letters.list.queryOptions(filter), placeholderData: (before) => before })
}

/** One letter under review: reading, corrections, draft; asked for when what was just typed there has arrived. */
export function useLetter(id: string) {
  const options = trpc.letters.get.queryOptions({ id })
  return useQuery({
    queryKey: options.queryKey,
    queryFn: async ({ signal }) => {
      await saved(id)
      return client.letters.get.query({ id }, { signal })
    },
    staleTime: Infinity,
    refetchOnMount: 'always',
  })
}

/** Makes a draft of an uploaded file, or finds the one that the same file already is. */
export function useTakeInLetter() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: takeInLetterFile,
    meta: { quiet: true },
    onSuccess: () => refreshSoon(() => void refreshLists(cache)),
  })
}

/** Asks again for the lists in which letters stand, at once. */
export function useLettersShown() {
  const cache = useQueryClient()
  return () => void refreshLists(cache)
}

/** The lists in which a letter that came in stands. */
function refreshLists(cache: QueryClient) {
  return Promise.all(
    [trpc.letters.list, trpc.letters.recognitions, trpc.queue].map((one) => cache.invalidateQueries(one.pathFilter())),
  )
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

/** Whom the letter reaches as it was saved in a version, and whom a person left out. */
export function useReach(id: string, version: number) {
  return useQuery({
    queryKey: ['letters.reach', id, version],
    queryFn: () => client.letters.preview.query({ id }),
    placeholderData: keepPreviousData,
  })
}

/** Letters and directives of the same number, issuer and date, also while these are not saved yet. */
export function useDuplicates(asked: FindDuplicatesInput | null) {
  const input = asked ?? { id: '', numberSymbol: '', issuerId: null, issuedOn: '' }
  return useQuery({ ...trpc.letters.duplicates.queryOptions(input), enabled: asked !== null, staleTime: 0 })
}

/** A question travels in its address, which holds about so many documents. */
const askedTogether = 30

/** What each cited document is: registered, waited for, or met for the first time. */
export function useCited(documents: FindCitedInput['documents']) {
  return useQuery({
    queryKey: trpc.letters.cited.queryKey({ documents }),
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(documents.length / askedTogether) }, (_, part) =>
        documents.slice(part * askedTogether, (part + 1) * askedTogether),
      )
      return (await Promise.all(parts.map((some) => client.letters.cited.query({ documents: some })))).flat()
    },
    enabled: documents.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** Leaves agencies out of those that the letter reaches. */
export function useExcludeAddressees() {
  return useMutation({ ...trpc.letters.excludeAddressees.mutationOptions(), meta: { quiet: true } })
}

/** Brings agencies back that were left out. */
export function useIncludeAddressees() {
  return useMutation({ ...trpc.letters.includeAddressees.mutationOptions(), meta: { quiet: true } })
}

/** Registers the letter: its directive, addressees and obligations come to be. What is shown elsewhere follows behind. */
export function useRegisterLetter() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.register.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => void cache.invalidateQueries({ queryKey: trpc.pathKey() }),
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
