import { sql, type SqlBool } from 'kysely'
import type { Agency, Day } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

/** Every agency of the register as rules need it, with the parent it had on the day (or nearest to it). */
export async function loadAgenciesOn(reads: Reads, day: Day): Promise<Agency[]> {
  const rows = await reads
    .selectFrom('agency')
    .leftJoin('agency_parent as parent', (join) =>
      join.onRef('parent.agency_id', '=', 'agency.id').on(nearest('parent', day)),
    )
    .select(['agency.id', 'agency.kind', 'agency.from_day', 'agency.to_day', 'parent.parent_id'])
    .orderBy('agency.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Agency['kind'],
    exists: { from: row.from_day, to: row.to_day },
    parentId: row.parent_id,
  }))
}

/** The name that each agency had on the day, or nearest to it; a province is addressed as its People's Committee. */
export async function loadNamesOn(reads: Reads, ids: readonly string[], day: Day): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('agency')
    .innerJoin('agency_name as name', (join) => join.onRef('name.agency_id', '=', 'agency.id').on(nearest('name', day)))
    .select(['agency.id', sql<string>`coalesce(name.committee_vi, name.name_vi)`.as('name')])
    .where('agency.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

function nearest(table: 'name' | 'parent', day: Day) {
  return sql<SqlBool>`${sql.ref(`${table}.during`)} @> least(greatest(${day}::date, agency.from_day), agency.to_day - 1)`
}
