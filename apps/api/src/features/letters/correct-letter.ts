import { draftProblems, type CorrectLetterInput, type LetterVersion } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { recountLetter } from './letter-standing.store.ts'
import { lockLetter, recordLetterChange } from './letter.store.ts'

/** A person's corrections stand in place of what was read; the reading itself stays as it was. */
export async function correctLetter(context: CommandContext, input: CorrectLetterInput): Promise<LetterVersion> {
  const letter = await lockLetter(context.tx, input.id, input.version)
  const corrections = { ...letter.corrections, ...input.changes }
  await recordLetterChange(context, letter, { corrections })
  await recountLetter(context, letter.id)
  const fields = Object.keys(input.changes) as (keyof typeof input.changes)[]
  await context.audit({
    deed: 'letter.corrected',
    subject: { kind: 'letter', id: letter.id },
    before: Object.fromEntries(fields.map((field) => [field, letter.draft[field]])),
    after: input.changes,
  })
  const draft = { ...letter.draft, ...input.changes }
  const agencies = await loadAgenciesOn(context.tx, draft.issuedOn ?? context.today)
  return { id: letter.id, version: letter.version + 1, problems: draftProblems(draft, agencies) }
}
