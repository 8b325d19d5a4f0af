import { sql, type SqlBool } from 'kysely'
import type { TimelineEntry } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

type Subject = { kind: string; id: string }

/** What the audit trail says of the records, oldest first, at most 500 entries. */
export async function loadTimeline(reads: Reads, subjects: Subject[], agencyId?: string): Promise<TimelineEntry[]> {
  let asked = reads
    .selectFrom('audit')
    .leftJoin('person', (join) => join.on(sql<SqlBool>`person.id::text = audit.actor_id`))
    .select(['audit.at', 'audit.deed', 'audit.agency_id', 'audit.reason', 'audit.actor_kind', 'person.name'])
    .where((where) =>
      where.or(
        subjects.map(({ kind, id }) =>
          where.and([where('audit.subject_kind', '=', kind), where('audit.subject_id', '=', id)]),
        ),
      ),
    )
  if (agencyId) asked = asked.where('audit.agency_id', '=', agencyId)
  const rows = await asked.orderBy('audit.seq').limit(500).execute()
  return rows.map((row) => ({
    at: row.at,
    deed: row.deed,
    by: row.name ?? (row.actor_kind === 'system' ? 'vnit' : null),
    agencyId: row.agency_id,
    reason: row.reason,
  }))
}
