import { later, lifetimes, type Sessions } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { requirePerson } from './require-session.ts'

/** Where the person is signed in, the latest seen first. */
export async function listSessions({ reads, principal, now }: QueryContext): Promise<Sessions> {
  const person = requirePerson(principal)
  const rows = await reads
    .selectFrom('session')
    .select(['id', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'expires_at as expiresAt'])
    .select(['address', 'agent'])
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', later(now, -lifetimes.idle))
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return { rows: rows.map((row) => ({ ...row, current: row.id === person.sessionId })) }
}
