import { sql } from 'kysely'
import type { BasisFlag, Day } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { documentColumns, documentJoins, type DocumentColumns } from './document-row.ts'

/** All that some directives rest on, over any number of steps; each pair once, so that a circle ends. */
export function basesOf(ids: readonly string[]) {
  return sql`
    bases(root_id, id) as (
      select root.id, root.id from unnest(${ids}::uuid[]) root(id)
      union
      select bases.root_id, next.document_id
      from bases cross join lateral (
        select cited.document_id from directive_citation cited
        where cited.directive_id = bases.id and cited.role = 'basis' and cited.document_id is not null offset 0) next
    )`
}

/** All directives that rest on something ended by the day, over any number of steps: from the ends downwards. */
export function restingOnEnded(today: Day) {
  return sql`
    gone as materialized (select id, document_id from ended_document where ended_on <= ${today}),
    resting(directive_id, end_id, ended_id) as (
      select next.directive_id, gone.id, gone.document_id
      from gone cross join lateral (${restsOn('gone.document_id')}) next
      union
      select next.directive_id, resting.end_id, resting.ended_id
      from resting cross join lateral (${restsOn('resting.directive_id')}) next
    ),
    flagged as (
      select resting.directive_id, resting.end_id from resting
      where resting.directive_id <> resting.ended_id
        and not exists (
          select from basis_acknowledgement seen
          where seen.directive_id = resting.directive_id and seen.end_id = resting.end_id)
        and not exists (
          select from gone own where own.document_id = resting.directive_id)
    )`
}

/** Who rests on a document directly: asked document by document, so that the work grows with the answer only. */
function restsOn(document: string) {
  return sql`
    select cited.directive_id from directive_citation cited
    where cited.document_id = ${sql.ref(document)} and cited.role = 'basis' offset 0`
}

type FlagRow = DocumentColumns &
  Pick<BasisFlag, 'endId' | 'on' | 'byId' | 'byNumber' | 'through'> & {
    endKind: BasisFlag['kind']
    at: string | null
    by: string | null
    reason: string | null
  }

/** The ended documents that a directive rests on: which, since when, by what, through which document, and who looked. */
export async function loadFlags({ reads, today }: Pick<QueryContext, 'reads' | 'today'>, id: string) {
  const { rows } = await sql<FlagRow>`
    with recursive ${basesOf([id])}
    select ended.document_id as id, ${documentColumns}, ended.id as "endId", ended.kind as "endKind",
      ended.ended_on as "on", ended.by_id as "byId", ended.by_number as "byNumber",
      case when not exists (
        select from directive_citation own
        where own.directive_id = ${id} and own.role = 'basis'
          and own.document_id = ended.document_id)
      then (
        select min(between_them.number_symbol) from directive_citation step
        join bases on bases.id = step.directive_id
        join directive between_them on between_them.id = step.directive_id
        where step.role = 'basis' and step.document_id = ended.document_id)
      end as through,
      seen.at, person.name as by, seen.reason
    from bases
    join ended_document ended on ended.document_id = bases.id and bases.id <> bases.root_id
    ${documentJoins('ended.document_id')}
    left join basis_acknowledgement seen on seen.directive_id = ${id} and seen.end_id = ended.id
    left join person on person.id = seen.by_person
    where ended.ended_on <= ${today}
    order by seen.at is not null, ended.ended_on desc, ended.id`.execute(reads as never)
  return rows.map(toFlag)
}

function toFlag(row: FlagRow): BasisFlag {
  const { id, kind, type, numberSymbol, issuedOn, title, endId, endKind, on, byId, byNumber, through } = row
  return {
    endId,
    base: { id, kind, type, numberSymbol, issuedOn, title },
    kind: endKind,
    on,
    byId,
    byNumber,
    through,
    acknowledged: row.at === null ? null : { at: row.at, by: row.by, reason: row.reason ?? '' },
  }
}
