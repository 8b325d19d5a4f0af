import type { EndPersonInput, PersonRow } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { endLinks } from '../identity/link.store.ts'
import { requireSession } from '../identity/require-session.ts'
import { endSessions } from '../identity/session.store.ts'
import { endGrants, keepAnAdministrator, loadPersonToChange } from './person.store.ts'
import { loadPersonRow } from './person-row.ts'

/** Ends the person: roles, sessions, links and tokens with them. What they did stays in the trail under their name. */
export async function endPerson(context: CommandContext, input: EndPersonInput): Promise<PersonRow> {
  const { tx, now, today, audit, principal } = context
  requireSession(principal)
  const person = await loadPersonToChange(tx, input.id)
  if (person.grants.some((grant) => grant.role === 'ministry-administrator')) await keepAnAdministrator(tx, person.id)
  const whose = { personId: person.id, now }
  const sessions = await endSessions(tx, { ...whose, because: 'person ended' })
  await endLinks(tx, whose)
  const tokens = await tx
    .updateTable('access_token')
    .set({ ended_at: now })
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  await tx.updateTable('person').set({ ended_at: now }).where('id', '=', person.id).execute()
  const row = await loadPersonRow(tx, person.id, today)
  await endGrants(tx, person.id, person.grants, now)
  await audit({
    deed: 'person.ended',
    subject: { kind: 'person', id: person.id },
    reason: input.reason ?? null,
    before: { grants: person.grants },
    after: { sessionsEnded: sessions.length, tokensEnded: tokens.length },
  })
  return row ? { ...row, grants: [] } : refuseWith({ code: 'person.not_found', id: person.id })
}
