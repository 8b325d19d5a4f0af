import { changeGrants, type ChangeGrantsInput, type PersonRow } from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requireSession } from '../identity/require-session.ts'
import { addGrants, endGrants, keepAnAdministrator, loadPersonToChange } from './person.store.ts'
import { loadPersonRow } from './person-row.ts'

/** Gives the person exactly these roles from now on. Earlier ones end and stay in the history. */
export async function changePersonGrants(context: CommandContext, input: ChangeGrantsInput): Promise<PersonRow> {
  const { tx, now, today, audit, principal } = context
  requireSession(principal)
  const person = await loadPersonToChange(tx, input.id)
  const { added, ended } = orRefuse(changeGrants(person.grants, input.grants))
  if (ended.some((grant) => grant.role === 'ministry-administrator')) await keepAnAdministrator(tx, person.id)
  await endGrants(tx, person.id, ended, now)
  await addGrants(context, [{ personId: person.id, grants: added }])
  await audit({
    deed: 'person.grants_changed',
    subject: { kind: 'person', id: person.id },
    reason: input.reason ?? null,
    before: { grants: person.grants },
    after: { added, ended },
  })
  return (await loadPersonRow(tx, person.id, today)) ?? refuseWith({ code: 'person.not_found', id: person.id })
}
