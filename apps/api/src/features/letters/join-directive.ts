import { sql } from 'kysely'
import { joinLetter, type LetterFacts, type Registered } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { byName } from '../directives/directive-row.ts'
import { attachLetter, findRegistered, loadRecorded } from '../directives/directive.store.ts'
import { leaveOut } from '../directives/leave-out.ts'
import { loadLeaving } from '../directives/leaving.ts'
import type { Letter } from './letter.store.ts'

/**
 * Joins a letter to the directive that the project carries as facts: the file is kept with it, and what the letter says
 * of itself where the facts say nothing; whom its review left out is left out of the directive. Nothing is made twice,
 * and what is not taken over is told. Null when there is no such directive or it has its letter.
 */
export async function joinDirective(
  context: CommandContext,
  facts: LetterFacts,
  { fileSha256, corrections }: Letter,
): Promise<Registered | null> {
  const { tx, audit } = context
  const present = await findRegistered(tx, facts)
  if (!present?.joinable) return null
  const { id } = present
  const { reached } = await loadLeaving(
    tx,
    id,
    facts.exclusions.map(({ agencyId }) => agencyId),
  )
  const recorded = { ...(await loadRecorded(tx, id)), reached: reached.map(({ agencyId }) => agencyId) }
  const joined = joinLetter(facts, corrections, recorded)
  if (!(await attachLetter(tx, { id, fileSha256, facts, kept: joined.kept }))) return null
  await audit({
    deed: 'directive.letter_joined',
    subject: { kind: 'directive', id },
    before: { fileSha256: null },
    after: {
      fileSha256,
      numberSymbol: facts.numberSymbol,
      subject: facts.subject,
      ...Object.fromEntries(joined.kept.map((field) => [field, facts[field]])),
      left: joined.left,
    },
  })
  await leaveOut(context, id, facts.exclusions)
  const { rows } = await sql<Omit<Registered, 'directiveId' | 'joined'>>`
    select
      (select count(*) from directive_addressee where directive_id = ${id} and through <> 'party') as addressees,
      (select count(*) from obligation where directive_id = ${id}) as obligations,
      (select count(*) from assignment where directive_id = ${id}) as assignments,
      (select count(*) from directive_addressee_item item
        where item.directive_id = ${id} and ${byName('item')}) as "byName",
      0 as slots`.execute(tx)
  const [counts] = rows
  return counts ? { directiveId: id, ...counts, joined } : null
}
