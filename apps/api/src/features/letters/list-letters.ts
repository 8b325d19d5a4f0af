import type { LetterPage, ListLettersInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { selectLetters, toLetterRow } from './letter-row.ts'

/** One page of letters in the given states, newest first; `mine` keeps those that the caller took in. */
export async function listLetters(context: QueryContext, input: ListLettersInput): Promise<LetterPage> {
  const { reads, today } = context
  let asked = selectLetters(reads)
  if (input.states.length > 0) asked = asked.where('letter.state', 'in', input.states)
  if (input.mine && context.principal.kind === 'person')
    asked = asked.where('letter.taken_in_by', '=', context.principal.id)
  const rows = await asked
    .select(({ fn }) => fn.countAll<number>().over().as('total'))
    .orderBy('letter.taken_in_at', 'desc')
    .orderBy('letter.id')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
  const agencies = rows.length === 0 ? [] : await loadAgenciesOn(reads, today)
  return { rows: rows.map((row) => toLetterRow(row, agencies)), total: rows[0]?.total ?? 0 }
}
