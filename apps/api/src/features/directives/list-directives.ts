import { sql, type SqlBool } from 'kysely'
import type { DirectivePage, ListDirectivesInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { restingOnEnded } from '../lineage/flags.ts'
import { loadLineageMarks } from '../lineage/lineage-marks.ts'
import { likeWords } from '../search/like-words.ts'
import { selectDirectives, toDirectiveRow } from './directive-row.ts'

/** One page of the directives that the caller may see, with how their tasks stand: counted for the page only. */
export async function listDirectives(context: QueryContext, input: ListDirectivesInput): Promise<DirectivePage> {
  const page = await findPage(context, input)
  if (page.length === 0) return { rows: [], total: 0 }
  const ids = page.map(({ id }) => id)
  const rows = await selectDirectives(context).where('directive.id', 'in', ids).execute()
  const marks = await loadLineageMarks(context, ids)
  const byId = new Map(rows.map((row) => [row.id, { ...toDirectiveRow(row), ...marks(row.id) }]))
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), total: page[0]?.total ?? 0 }
}

async function findPage({ reads, today }: QueryContext, input: ListDirectivesInput) {
  let asked = reads.selectFrom('directive')
  for (const pattern of likeWords(input.text)) asked = asked.where(sql<SqlBool>`directive.search_text like ${pattern}`)
  if (input.types.length > 0) asked = asked.where('directive.type', 'in', input.types)
  if (input.issuedFrom) asked = asked.where('directive.issued_on', '>=', input.issuedFrom)
  if (input.issuedTo) asked = asked.where('directive.issued_on', '<=', input.issuedTo)
  if (input.basesEnded)
    asked = asked.where(
      sql<SqlBool>`directive.id in (
        with recursive ${restingOnEnded(today)} select directive_id from flagged)`,
    )
  const ordered =
    input.sort === 'number'
      ? asked.orderBy('directive.number_symbol')
      : asked.orderBy('directive.issued_on', input.sort === 'issued' ? 'asc' : 'desc')
  return ordered
    .select(['directive.id', ({ fn }) => fn.countAll<number>().over().as('total')])
    .orderBy('directive.id')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
}
