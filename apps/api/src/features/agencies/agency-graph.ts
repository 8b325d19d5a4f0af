import type { Succession } from '@vnit/domain/agencies'
import type { Reads } from '../../platform/platform.ts'

/** Every succession that is recorded, oldest first: the whole graph is a few hundred rows. */
export async function loadSuccessions(reads: Reads): Promise<Succession[]> {
  const rows = await reads
    .selectFrom('agency_succession')
    .select(['from_id', 'to_id', 'on_day', 'scope', 'function', 'source', 'confidence'])
    .orderBy('on_day')
    .orderBy('from_id')
    .execute()
  return rows.map((row) => ({
    fromId: row.from_id,
    toId: row.to_id,
    on: row.on_day,
    scope: row.scope,
    function: row.function || null,
    source: row.source,
    confidence: row.confidence,
  }))
}

/** The latest Vietnamese name of each agency named by id. */
export async function loadNames(reads: Reads, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('agency_name')
    .distinctOn('agency_id')
    .select(['agency_id', 'name_vi'])
    .where('agency_id', 'in', [...ids])
    .orderBy('agency_id')
    .orderBy('from_day', (order) => order.desc().nullsLast())
    .execute()
  return new Map(rows.map((row) => [row.agency_id, row.name_vi]))
}
