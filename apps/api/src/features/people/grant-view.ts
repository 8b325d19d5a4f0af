import type { Day, Grant, GrantView } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { selectAgencyRows } from '../agencies/agency-row.ts'

export type AgencyNames = Map<string, { name_vi: string; name_en: string }>

/** The names of these agencies on the day, in one question. */
export async function loadAgencyNames(reads: Reads, ids: (string | null)[], day: Day): Promise<AgencyNames> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await selectAgencyRows(reads, day).where('agency.id', 'in', wanted).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A role with the name of its agency. */
export function viewGrant(grant: Grant, names: AgencyNames): GrantView {
  const agency = grant.agencyId === null ? undefined : names.get(grant.agencyId)
  return {
    role: grant.role,
    agencyId: grant.agencyId,
    agencyName: agency?.name_vi ?? null,
    agencyNameEn: agency?.name_en ?? null,
    enterpriseId: grant.enterpriseId,
  }
}

/** Roles with the names that their agencies have on the day. */
export async function viewGrants(reads: Reads, grants: readonly Grant[], day: Day): Promise<GrantView[]> {
  const names = await loadAgencyNames(
    reads,
    grants.map((grant) => grant.agencyId),
    day,
  )
  return grants.map((grant) => viewGrant(grant, names))
}
