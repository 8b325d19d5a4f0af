import type { CorrectPersonInput, PersonRow } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requireSession } from '../identity/require-session.ts'
import { loadPersonToChange } from './person.store.ts'
import { loadPersonRow } from './person-row.ts'

/** Mends a person's name and address; the address is what they sign in by from now on. */
export async function correctPerson(context: CommandContext, input: CorrectPersonInput): Promise<PersonRow> {
  const { tx, today, audit, principal } = context
  requireSession(principal)
  const { id, name, email } = input
  const before = await loadPersonToChange(tx, id)
  const taken = await tx
    .selectFrom('person')
    .select('id')
    .where((is) => is(is.fn<string>('lower', ['email']), '=', email))
    .where('id', '!=', id)
    .executeTakeFirst()
  if (taken) refuseWith({ code: 'person.email_taken', email })
  await tx
    .updateTable('person')
    .set({ name, email, search_text: fold(`${name} ${email}`) })
    .where('id', '=', id)
    .execute()
  await audit({
    deed: 'person.corrected',
    subject: { kind: 'person', id },
    before: { name: before.name, email: before.email },
    after: { name, email },
  })
  return (await loadPersonRow(tx, id, today)) ?? refuseWith({ code: 'person.not_found', id })
}
