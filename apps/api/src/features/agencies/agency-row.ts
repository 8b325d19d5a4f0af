import { sql, type SqlBool } from 'kysely'
import type { AgencyRow } from '@vnit/domain/agencies'
import type { Day } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

/** Agencies joined with the name, parent, code and number of units they have on the day. */
export function selectAgencyRows(reads: Reads, day: Day) {
  return reads
    .selectFrom('agency')
    .innerJoin('agency_name as name', (join) => join.onRef('name.agency_id', '=', 'agency.id').on(nearest('name', day)))
    .leftJoin('agency_parent as parent', (join) =>
      join.onRef('parent.agency_id', '=', 'agency.id').on(nearest('parent', day)),
    )
    .leftJoin('agency_code as code', (join) =>
      join.onRef('code.agency_id', '=', 'agency.id').on('code.scheme', '=', 'gso').on(nearest('code', day)),
    )
    .select(['agency.id', 'agency.kind', 'agency.from_day', 'agency.to_day'])
    .select(['name.name_vi', 'name.name_en', 'name.abbreviation', 'name.committee_vi', 'parent.parent_id', 'code.code'])
    .select(
      sql<number>`(select count(*) from agency_parent child where child.parent_id = agency.id
        and child.during @> ${day}::date)`.as('children'),
    )
}

/** The dated row in force on the day; for an agency not there that day, the one nearest to its own time. */
function nearest(table: 'name' | 'parent' | 'code', day: Day) {
  return sql<SqlBool>`${sql.ref(`${table}.during`)} @> least(greatest(${day}::date, agency.from_day), agency.to_day - 1)`
}

type SelectedAgency = {
  id: string
  kind: string
  from_day: string | null
  to_day: string | null
  name_vi: string
  name_en: string
  abbreviation: string | null
  parent_id: string | null
  code: string | null
  children: number
}

/** The row as screens and callers see it. */
export function toAgencyRow(row: SelectedAgency): AgencyRow {
  return {
    id: row.id,
    kind: row.kind as AgencyRow['kind'],
    name: row.name_vi,
    nameEn: row.name_en,
    abbreviation: row.abbreviation,
    parentId: row.parent_id,
    gsoCode: row.code,
    exists: { from: row.from_day, to: row.to_day },
    children: row.children,
  }
}
