import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LineageGraphInput, LineageListInput } from '@vnit/domain'
import { client, trpc } from '../../lib/api.ts'

/** Where a document stands: its own end, and the ended documents it rests on. */
export function useStanding(id: string) {
  return useQuery(trpc.lineage.standing.queryOptions({ id }))
}

/** One page of what a document rests on, or of what rests on it. */
export function useLineageList(asked: Pick<LineageListInput, 'id' | 'way'> & Partial<LineageListInput>) {
  return useQuery({ ...trpc.lineage.list.queryOptions(asked), placeholderData: keepPreviousData })
}

/** The nearest documents on both sides, and which rests on which. */
export function useLineageGraph(asked: Pick<LineageGraphInput, 'id'> & Partial<LineageGraphInput>, on: boolean) {
  return useQuery({ ...trpc.lineage.graph.queryOptions(asked), enabled: on, placeholderData: keepPreviousData })
}

/** Documents known here, by number or subject. */
export function findDocuments(text: string) {
  return text.trim().length < 2 ? Promise.resolve([]) : client.lineage.find.query({ text, limit: 12 })
}

/** Records the end of a document; everything may look otherwise then. */
export function useEndDocument() {
  return useMutation({ ...trpc.lineage.end.mutationOptions(), meta: { quiet: true }, onSuccess: useRefresh() })
}

/** Takes a recorded end back. */
export function useWithdrawEnd() {
  return useMutation({ ...trpc.lineage.withdrawEnd.mutationOptions(), meta: { quiet: true }, onSuccess: useRefresh() })
}

/** Notes that a directive still applies. */
export function useAcknowledgeBasis() {
  return useMutation({ ...trpc.lineage.acknowledge.mutationOptions(), meta: { quiet: true }, onSuccess: useRefresh() })
}

function useRefresh() {
  const cache = useQueryClient()
  return () => cache.invalidateQueries({ queryKey: trpc.pathKey() })
}
