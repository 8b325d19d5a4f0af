import { sql } from 'kysely'
import { heirsOf, type Day } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'

/**
 * Who writes in the issuer's place on the day, with the abbreviation of its symbols: the issuer itself, or the one that
 * followed it as a whole. Where several followed it, the issuer stays and a person decides.
 */
export async function issuerOn(
  reads: Reads,
  issuerId: string,
  day: Day,
): Promise<{ id: string; name: string; abbreviation: string | null }> {
  const heirs = heirsOf(await loadSuccessions(reads), issuerId, day)
  const id = heirs.length === 1 && heirs[0] ? heirs[0].id : issuerId
  const row = await reads
    .selectFrom('agency')
    .innerJoin('agency_name as name', 'name.agency_id', 'agency.id')
    .select(['name.name_vi', 'name.abbreviation'])
    .where('agency.id', '=', id)
    .where(sql<boolean>`name.during @> least(greatest(${day}::date, agency.from_day), agency.to_day - 1)`)
    .executeTakeFirst()
  return { id, name: row?.name_vi ?? id, abbreviation: row?.abbreviation ?? null }
}
