import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DirectiveAddresseesInput, ListDirectivesInput } from '@vnit/domain'
import { trpc } from '../../lib/api.ts'

/** One page of directives under a filter. */
export function useDirectives(filter: Partial<ListDirectivesInput>) {
  return useQuery({ ...trpc.directives.list.queryOptions(filter), placeholderData: keepPreviousData })
}

/** One directive with its items, tasks, lineage and what happened to it. */
export function useDirective(id: string) {
  return useQuery(trpc.directives.get.queryOptions({ id }))
}

/** Whom a directive reached, page by page, and who answers for them on a day. */
export function useDirectiveAddressees(filter: Partial<DirectiveAddresseesInput> & { id: string }) {
  return useQuery({ ...trpc.directives.addressees.queryOptions(filter), placeholderData: keepPreviousData })
}

/** Says which agency an addressee is that was registered by its name only. */
export function useChooseAddressee() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.directives.chooseAddressee.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries(),
  })
}

/** Says which agency issued a directive that was registered by its issuer's name only. */
export function useChooseIssuer() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.directives.chooseIssuer.mutationOptions(),
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries(),
  })
}
