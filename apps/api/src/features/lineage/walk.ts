import { sql } from 'kysely'
import type { LineageWay } from '@vnit/domain'

/** How many steps of a walk are looked at; what lies behind is said to be more. */
export const mostSteps = 2000

type Walk = { id: string; way: LineageWay; depth: number; mentions: boolean }

/**
 * The documents around one, nearest first, as the tables `steps` and `near` of a question (id, depth). A document is
 * met at most once per level and no walk is longer than `depth`, so a circle ends; the work is bounded by `mostSteps`.
 */
export function walk({ id, way, depth, mentions }: Walk) {
  const roles = mentions ? sql`` : sql`and cited.role = 'basis'`
  const next =
    way === 'bases'
      ? sql`
        select cited.document_id as id from directive_citation cited
        where cited.directive_id = walk.id and cited.document_id is not null ${roles}`
      : sql`
        select cited.directive_id as id from directive_citation cited
        where cited.document_id = walk.id ${roles}`
  return sql`
    walk(id, depth) as (
      select ${id}::uuid, 0
      union
      select next.id, walk.depth + 1 from walk cross join lateral (${next}) next where walk.depth < ${depth}
    ),
    steps as materialized (select id, depth from walk limit ${mostSteps + 1}),
    near as materialized (select id, min(depth) as depth from steps group by id)`
}
