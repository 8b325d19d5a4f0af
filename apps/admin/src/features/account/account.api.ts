import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc, type Outputs } from '../../lib/api.ts'

export type SessionRow = Outputs['identity']['sessions']['rows'][number]
export type TokenRow = Outputs['tokens']['list']['rows'][number]

export const useSessions = () => useQuery(trpc.identity.sessions.queryOptions())
export const useTokens = () => useQuery(trpc.tokens.list.queryOptions())

/** Ending sessions; the list follows. */
export function useSessionDeeds() {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: trpc.identity.sessions.queryKey() })
  return {
    end: useMutation(trpc.identity.endSession.mutationOptions({ onSuccess })),
    endOthers: useMutation(trpc.identity.endAllSessions.mutationOptions({ onSuccess })),
  }
}

/** Making and revoking tokens; the list follows. */
export function useTokenDeeds() {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: trpc.tokens.pathKey() })
  return {
    create: useMutation({ ...trpc.tokens.create.mutationOptions({ onSuccess }), meta: { quiet: true } }),
    end: useMutation(trpc.tokens.end.mutationOptions({ onSuccess })),
  }
}
