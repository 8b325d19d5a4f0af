import { sql } from 'kysely'
import type { Day } from '@vnit/domain'

/** How many pairs of two documents a walk along bases looks at, nearest first; what lies behind is said to be more. */
export const mostPairs = 10_000

/** All that some directives rest on, over any number of steps; each pair once, so that a circle ends. */
export function basesOf(ids: readonly string[], most: number | null = mostPairs + 1) {
  return sql`
    upwards(root_id, id) as (
      select root.id, root.id from unnest(${ids}::uuid[]) root(id)
      union
      select upwards.root_id, next.document_id
      from upwards cross join lateral (
        select cited.document_id from directive_citation cited
        where cited.directive_id = upwards.id and cited.role = 'basis' and cited.document_id is not null offset 0) next
    ),
    bases as materialized (select root_id, id from upwards limit ${most})`
}

/**
 * All directives that rest on something ended by the day, over any number of steps: from the ends downwards, or from
 * the one end that is named. `looked` holds the pairs that were looked at.
 */
export function restingOnEnded(today: Day, endId: string | null = null) {
  return sql`
    gone as materialized (select id, document_id from ended_document where ended_on <= ${today}),
    resting(directive_id, end_id, ended_id) as (
      select next.directive_id, gone.id, gone.document_id
      from gone cross join lateral (${restsOn('gone.document_id')}) next
      where ${endId}::uuid is null or gone.id = ${endId}
      union
      select next.directive_id, resting.end_id, resting.ended_id
      from resting cross join lateral (${restsOn('resting.directive_id')}) next
    ),
    looked as materialized (select * from resting limit ${mostPairs + 1}),
    flagged as (
      select looked.directive_id, looked.end_id from (select * from looked limit ${mostPairs}) looked
      where looked.directive_id <> looked.ended_id
        and not exists (
          select from basis_acknowledgement seen
          where seen.directive_id = looked.directive_id and seen.end_id = looked.end_id)
        and not exists (
          select from gone own where own.document_id = looked.directive_id)
    )`
}

/** Whether a walk, `bases` or `looked`, ended at `mostPairs`, so that there may be more. */
export function stoppedEarly(walked: 'bases' | 'looked') {
  return sql<boolean>`(select count(*) > ${mostPairs} from ${sql.table(walked)})`
}

/** Who rests on a document directly: asked document by document, so that the work grows with the answer only. */
function restsOn(document: string) {
  return sql`
    select cited.directive_id from directive_citation cited
    where cited.document_id = ${sql.ref(document)} and cited.role = 'basis' offset 0`
}
