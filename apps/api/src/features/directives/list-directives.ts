import { sql, type SqlBool } from 'kysely'
import type { DirectivePage, ListDirectivesInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from '../search/like-words.ts'
import { selectDirectives, toDirectiveRow } from './directive-row.ts'

/** One page of the directives that the caller may see, with how their tasks stand. */
export async function listDirectives(context: QueryContext, input: ListDirectivesInput): Promise<DirectivePage> {
  let asked = selectDirectives(context)
  for (const pattern of likeWords(input.text)) asked = asked.where(sql<SqlBool>`directive.search_text like ${pattern}`)
  if (input.types.length > 0) asked = asked.where('directive.type', 'in', input.types)
  if (input.issuedFrom) asked = asked.where('directive.issued_on', '>=', input.issuedFrom)
  if (input.issuedTo) asked = asked.where('directive.issued_on', '<=', input.issuedTo)
  if (input.sort === 'number') asked = asked.orderBy('directive.number_symbol')
  else asked = asked.orderBy('directive.issued_on', input.sort === 'issued' ? 'asc' : 'desc')
  const rows = await asked
    .select(({ fn }) => fn.countAll<number>().over().as('total'))
    .orderBy('directive.id')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
  return { rows: rows.map(toDirectiveRow), total: rows[0]?.total ?? 0 }
}
