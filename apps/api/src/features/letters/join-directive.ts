import { sql } from 'kysely'
import type { LetterFacts, Registered } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { attachFile, findRegistered } from '../directives/directive.store.ts'

/**
 * Joins a letter to the directive that the project carries as facts: the file is kept with it, and nothing is made
 * twice. Null when there is no such directive or it has its letter.
 */
export async function joinDirective(
  { tx, audit }: CommandContext,
  facts: LetterFacts,
  fileSha256: string,
): Promise<Registered | null> {
  const present = await findRegistered(tx, facts)
  if (!present?.joinable || !(await attachFile(tx, present.id, fileSha256))) return null
  await audit({
    deed: 'directive.letter_joined',
    subject: { kind: 'directive', id: present.id },
    before: { fileSha256: null },
    after: { fileSha256, numberSymbol: facts.numberSymbol, subject: facts.subject },
  })
  const { rows } = await sql<Omit<Registered, 'directiveId' | 'joined'>>`
    select
      (select count(*) from directive_addressee where directive_id = ${present.id} and through <> 'party') as addressees,
      (select count(*) from obligation where directive_id = ${present.id}) as obligations,
      (select count(*) from assignment where directive_id = ${present.id}) as assignments,
      0 as slots`.execute(tx)
  const [counts] = rows
  return counts ? { directiveId: present.id, ...counts, joined: true } : null
}
