import type { Day, DirectiveDetail } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadNamesOn } from './agencies-on.ts'

/** Whom the letter addresses in its own words, with the agency that was chosen for one the register did not hold. */
export async function loadAddresseeItems(
  reads: Reads,
  id: string,
  day: Day,
): Promise<DirectiveDetail['addresseeItems']> {
  const rows = await reads
    .selectFrom('directive_addressee_item')
    .select(['place', 'words', 'means', 'agency_id'])
    .where('directive_id', '=', id)
    .orderBy('place')
    .execute()
  const chosen = rows.flatMap(({ agency_id: agencyId }) => agencyId ?? [])
  const names = await loadNamesOn(reads, chosen, day)
  return rows.map(({ place, words, means, agency_id: agencyId }) => ({
    place,
    words,
    means,
    agency: agencyId === null ? null : { id: agencyId, name: names.get(agencyId) ?? agencyId },
  }))
}
