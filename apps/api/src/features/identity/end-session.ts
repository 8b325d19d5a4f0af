import type { EndAllSessionsInput, EndSessionInput } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requireSession } from './require-session.ts'
import { endSessions } from './session.store.ts'

/** Signs the person out in one other place. */
export async function endSession({ tx, principal, now, audit }: CommandContext, { id }: EndSessionInput) {
  const person = requireSession(principal)
  const ended = await endSessions(tx, { personId: person.id, now, because: 'ended by the person', only: id })
  if (ended.length === 0) refuseWith({ code: 'session.not_found', id })
  await audit({ deed: 'session.ended', subject: { kind: 'person', id: person.id }, after: { session: id } })
  return { id }
}

/** Signs the person out everywhere, here too unless this place is kept. */
export async function endAllSessions(
  { tx, principal, now, audit }: CommandContext,
  { keepCurrent }: EndAllSessionsInput,
) {
  const person = requireSession(principal)
  const except = keepCurrent ? person.sessionId : undefined
  const ended = await endSessions(tx, {
    personId: person.id,
    now,
    because: 'ended by the person',
    ...(except !== undefined && { except }),
  })
  await audit({
    deed: 'session.all_ended',
    subject: { kind: 'person', id: person.id },
    after: { ended: ended.length, keepCurrent },
  })
  return { ended: ended.length }
}
