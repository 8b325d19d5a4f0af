import { sql, type SqlBool } from 'kysely'
import type { Day, DirectivePage, ListDirectivesInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { restingOnEnded, stoppedEarly } from '../lineage/flag-walk.ts'
import { loadLineageMarks } from '../lineage/lineage-marks.ts'
import { likeWords } from '../search/like-words.ts'
import { byName, selectDirectives, toDirectiveRow } from './directive-row.ts'

/** One page of the directives that the caller may see, with how their tasks stand: counted for the page only. */
export async function listDirectives(context: QueryContext, input: ListDirectivesInput): Promise<DirectivePage> {
  const page = await findPage(context, input)
  if (page.length === 0) return { rows: [], total: 0, more: false }
  const ids = page.map(({ id }) => id)
  const rows = await selectDirectives(context).where('directive.id', 'in', ids).execute()
  const { marksOf, more } = await loadLineageMarks(context, ids)
  const byId = new Map(rows.map((row) => [row.id, { ...toDirectiveRow(row), ...marksOf(row.id) }]))
  return {
    rows: ids.flatMap((id) => byId.get(id) ?? []),
    total: page[0]?.total ?? 0,
    more: more || page.some((row) => row.more),
  }
}

async function findPage({ reads, today }: QueryContext, input: ListDirectivesInput) {
  let asked = reads.with('ended_bases', () => endedBases(input, today)).selectFrom('directive')
  for (const pattern of likeWords(input.text)) asked = asked.where(sql<SqlBool>`directive.search_text like ${pattern}`)
  if (input.types.length > 0) asked = asked.where('directive.type', 'in', input.types)
  if (input.issuedFrom) asked = asked.where('directive.issued_on', '>=', input.issuedFrom)
  if (input.issuedTo) asked = asked.where('directive.issued_on', '<=', input.issuedTo)
  if (input.issuerByName) asked = asked.where('directive.issuer_id', 'is', null)
  if (input.addresseeByName)
    asked = asked.where(sql<SqlBool>`exists (
      select from directive_addressee_item item where item.directive_id = directive.id and ${byName('item')})`)
  if (input.basesEnded) asked = asked.where(sql<SqlBool>`directive.id in (select directive_id from ended_bases)`)
  const ordered =
    input.sort === 'number'
      ? asked.orderBy('directive.number_symbol')
      : asked.orderBy('directive.issued_on', input.sort === 'issued' ? 'asc' : 'desc')
  return ordered
    .select(['directive.id', ({ fn }) => fn.countAll<number>().over().as('total')])
    .select(sql<boolean>`coalesce((select bool_or(more) from ended_bases), false)`.as('more'))
    .orderBy('directive.id')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
}

/** The directives that rest on something ended, asked only where the list is narrowed to them. */
function endedBases({ basesEnded }: ListDirectivesInput, today: Day) {
  type Found = { directive_id: string; more: boolean }
  if (!basesEnded) return sql<Found>`(select null::uuid as directive_id, false as more limit 0)`
  return sql<Found>`(
    with recursive ${restingOnEnded(today)} select directive_id, ${stoppedEarly('looked')} as more from flagged)`
}
