import { later, lifetimes } from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import { newSecret } from './secret.ts'

/** Where a session is opened from, for the person to recognise it by, and the one that the browser brought along. */
export type OpenedFrom = { address: string; agent: string; replaces: { id: string; personId: string } | null }

/** Opens a session in place of the one the browser had, and hands out its secret, of which only the hash is kept. */
export async function openSession(
  tx: Tx,
  session: OpenedFrom & { id: string; personId: string; now: string },
): Promise<string> {
  const { replaces, now } = session
  if (replaces) await endSessions(tx, { personId: replaces.personId, now, because: 'replaced', only: replaces.id })
  const { secret, hash } = newSecret()
  await tx
    .insertInto('session')
    .values({
      id: session.id,
      person_id: session.personId,
      token_hash: hash,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: later(session.now, lifetimes.session),
      ended_at: null,
      ended_because: null,
      address: session.address.slice(0, 60),
      agent: session.agent.slice(0, 200),
    })
    .execute()
  return secret
}

type Ending = { personId: string; now: string; because: string; only?: string; except?: string }

/** Ends a person's open sessions: all, only one, or all but one. Answers the ids of those that ended. */
export async function endSessions(tx: Tx, { personId, now, because, only, except }: Ending): Promise<string[]> {
  let ending = tx
    .updateTable('session')
    .set({ ended_at: now, ended_because: because })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
  if (only !== undefined) ending = ending.where('id', '=', only)
  if (except !== undefined) ending = ending.where('id', '!=', except)
  const ended = await ending.returning('id').execute()
  return ended.map((row) => row.id)
}
