import { sql, type SqlBool } from 'kysely'
import type { AgencyName } from '@vnit/letters'
import type { Reads } from '../../platform/platform.ts'

/** The register of agencies for the reader of letters: every name with its dates, also those of committees. */
export async function loadAgencyNames(reads: Reads): Promise<AgencyName[]> {
  const rows = await reads
    .selectFrom('agency_name as name')
    .innerJoin('agency', 'agency.id', 'name.agency_id')
    .leftJoin('agency_parent as parent', (join) =>
      join.onRef('parent.agency_id', '=', 'name.agency_id').on(sql<SqlBool>`parent.during && name.during`),
    )
    .select(['agency.id', 'agency.kind', 'name.name_vi', 'name.short_vi', 'name.committee_vi', 'name.abbreviation'])
    .select(['name.from_day', 'name.to_day', 'parent.parent_id'])
    .execute()
  return rows.flatMap((row): AgencyName[] => {
    const known = { id: row.id, kind: row.kind, parentId: row.parent_id, from: row.from_day, to: row.to_day }
    const others = [row.short_vi, row.committee_vi].filter((name) => name !== null && name !== row.name_vi)
    return [
      { ...known, name: row.name_vi, abbreviation: row.abbreviation },
      ...others.map((name) => ({ ...known, name: name ?? '', abbreviation: null })),
    ]
  })
}
