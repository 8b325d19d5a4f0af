import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Permission } from '@vnit/domain/people'
import { trpc, type Outputs } from './api.ts'

export type Session = Outputs['identity']['me']
export type SignedInPerson = NonNullable<Session['person']>

/** Who is signed in and what they may do; asked once and kept. */
export const sessionQuery = () => queryOptions({ ...trpc.identity.me.queryOptions(), staleTime: Infinity })

/** The session; `person` is null when nobody is signed in. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery()).data
}

/** Whether the signed-in person holds a permission: for showing a door; the API guards it. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useQuery(sessionQuery())
  return (permission) => data?.permissions.includes(permission) ?? false
}

/** Forgets all that was asked as the person before and asks again as the one now. */
export function useStartAfresh(): () => Promise<void> {
  const cache = useQueryClient()
  return async () => {
    await cache.cancelQueries()
    cache.removeQueries({ type: 'inactive' })
    await cache.invalidateQueries()
  }
}
