import { sql, type SqlBool } from 'kysely'
import type { DirectiveAddresseePage, DirectiveAddresseesInput } from '@vnit/domain'
import { addresseeClasses } from '@vnit/domain/directives'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { likeWords } from '../search/like-words.ts'
import { loadAnswering } from './answering.ts'

/** Groups stand in the order in which letters name them, then who is named singly, then who only has a share in a task. */
const groupOrder = [...addresseeClasses, 'named', 'party']

/** One page of the frozen list of a directive, under the names of its day, with who answers for each on the day asked. */
export async function directiveAddressees(
  { reads, today }: QueryContext,
  input: DirectiveAddresseesInput,
): Promise<DirectiveAddresseePage> {
  const directive = await reads.selectFrom('directive').select('id').where('id', '=', input.id).executeTakeFirst()
  if (!directive) refuseWith({ code: 'directive.not_found', id: input.id })
  let asked = reads
    .selectFrom('directive_addressee as addressee')
    .innerJoin('directive', 'directive.id', 'addressee.directive_id')
    .innerJoin('agency', 'agency.id', 'addressee.agency_id')
    .innerJoin('agency_name as name', (join) =>
      join
        .onRef('name.agency_id', '=', 'agency.id')
        .on(sql<SqlBool>`name.during @> least(greatest(directive.issued_on, agency.from_day), agency.to_day - 1)`),
    )
    .select(['addressee.agency_id', 'addressee.through'])
    .select(sql<string>`coalesce(name.committee_vi, name.name_vi)`.as('name'))
    .where('addressee.directive_id', '=', input.id)
  if (input.through) asked = asked.where('addressee.through', '=', input.through)
  for (const pattern of likeWords(input.text)) asked = asked.where(sql<SqlBool>`agency.search_text like ${pattern}`)
  const rows = await asked
    .select(({ fn }) => fn.countAll<number>().over().as('total'))
    .orderBy(sql`array_position(${sql.val(groupOrder)}::text[], addressee.through::text)`)
    .orderBy('agency.search_text')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
  const successions = await loadSuccessions(reads)
  const ids = rows.map((row) => row.agency_id)
  const answering = await loadAnswering(reads, successions, ids, input.asOf ?? today)
  return {
    rows: rows.map((row) => ({
      agencyId: row.agency_id,
      name: row.name,
      through: row.through,
      answering: answering.get(row.agency_id) ?? [],
    })),
    total: rows[0]?.total ?? 0,
  }
}
