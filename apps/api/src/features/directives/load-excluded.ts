import type { Day, DirectiveDetail } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadNamesOn } from './agencies-on.ts'

/** Whom a person left out of those that the letter's words reach, with the reason. Nobody but the ministry sees it. */
export async function loadExcluded(reads: Reads, id: string, day: Day): Promise<DirectiveDetail['excluded']> {
  const rows = await reads
    .selectFrom('directive_exclusion as out')
    .leftJoin('person', 'person.id', 'out.excluded_by')
    .select(['out.agency_id', 'out.through', 'out.reason', 'out.excluded_at', 'person.name'])
    .where('out.directive_id', '=', id)
    .orderBy('out.agency_id')
    .execute()
  const ids = rows.map(({ agency_id: agencyId }) => agencyId)
  const names = await loadNamesOn(reads, ids, day)
  return rows.map((row) => ({
    agencyId: row.agency_id,
    name: names.get(row.agency_id) ?? row.agency_id,
    through: row.through,
    reason: row.reason,
    at: row.excluded_at,
    by: row.name,
  }))
}
