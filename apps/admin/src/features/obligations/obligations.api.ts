import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ListObligationsInput, ObligationFilter } from '@vnit/domain'
import { client, trpc } from '../../lib/api.ts'

/** One page of obligations under a filter. */
export function useObligations(filter: Partial<ListObligationsInput>) {
  return useQuery({ ...trpc.obligations.list.queryOptions(filter), placeholderData: keepPreviousData })
}

/** One obligation, with one agency's share of it. */
export function useObligation(id: string, agencyId: string | undefined) {
  return useQuery({
    ...trpc.obligations.get.queryOptions(agencyId ? { id, agencyId } : { id }),
    placeholderData: keepPreviousData,
  })
}

/** A workbook of what a filter shows. */
export function exportObligations(filter: Partial<ObligationFilter>) {
  return client.obligations.export.query(filter)
}

/** The four deeds on one agency's share; each refreshes everything that shows obligations. */
export function useObligationDeeds() {
  const cache = useQueryClient()
  const after = {
    meta: { quiet: true },
    onSuccess: () => cache.invalidateQueries({ queryKey: trpc.pathKey() }),
  }
  return {
    claim: useMutation({ ...trpc.obligations.claimDone.mutationOptions(), ...after }),
    sendBack: useMutation({ ...trpc.obligations.sendBack.mutationOptions(), ...after }),
    close: useMutation({ ...trpc.obligations.close.mutationOptions(), ...after }),
    extend: useMutation({ ...trpc.obligations.extend.mutationOptions(), ...after }),
  }
}
