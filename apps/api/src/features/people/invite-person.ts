import { changeGrants, type InvitePersonInput, type PersonInvited } from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { makeLink } from '../identity/link.store.ts'
import { requireSession } from '../identity/require-session.ts'
import { addGrants, addPerson } from './person.store.ts'
import { loadPersonRow } from './person-row.ts'

/** A new person with their roles, and the one-time link by which they set a password. */
export async function invitePerson(context: CommandContext, input: InvitePersonInput): Promise<PersonInvited> {
  const { tx, now, today, newId, audit, principal } = context
  requireSession(principal)
  const { added } = orRefuse(changeGrants([], input.grants))
  const id = newId()
  await addPerson(tx, { id, name: input.name, email: input.email }, now)
  await addGrants(context, [{ personId: id, grants: added }])
  const link = await makeLink(tx, { id: newId(), personId: id, now })
  await audit({
    deed: 'person.invited',
    subject: { kind: 'person', id },
    after: { name: input.name, grants: added, linkExpiresAt: link.expiresAt },
  })
  const person = await loadPersonRow(tx, id, today)
  return person ? { person, link } : refuseWith({ code: 'person.not_found', id })
}
