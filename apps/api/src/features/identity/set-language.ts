import type { LanguageChosen, SetLanguageInput } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requirePerson } from './require-session.ts'

/** The language in which the person is spoken to from the next page on. */
export async function setLanguage(
  { tx, principal, audit }: CommandContext,
  { language }: SetLanguageInput,
): Promise<LanguageChosen> {
  const { id } = requirePerson(principal)
  const before = await tx.selectFrom('person').select('language').where('id', '=', id).executeTakeFirstOrThrow()
  await tx.updateTable('person').set({ language }).where('id', '=', id).execute()
  await audit({ deed: 'person.language_chosen', subject: { kind: 'person', id }, before, after: { language } })
  return { language }
}
