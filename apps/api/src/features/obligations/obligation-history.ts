import { sql, type SqlBool } from 'kysely'
import { readPeriod, sayPeriod, type Day, type ObligationDetail } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

const actorName = sql<SqlBool>`person.id::text = happened.actor_id`

/** The slots of the agencies (of all that the caller may see when null), newest period first, at most 200. */
export async function loadSlots(
  reads: Reads,
  id: string,
  agencyIds: string[] | null,
  today: Day,
): Promise<ObligationDetail['slots']> {
  let asked = reads.selectFrom('obligation_slot').selectAll().where('obligation_id', '=', id)
  if (agencyIds) asked = asked.where('agency_id', 'in', agencyIds)
  const rows = await asked.orderBy('period', 'desc').orderBy('agency_id').limit(200).execute()
  return rows.map((row) => {
    const period = readPeriod(row.period)
    return {
      agencyId: row.agency_id,
      period: row.period,
      label: { vi: period ? sayPeriod(period, 'vi') : row.period, en: period ? sayPeriod(period, 'en') : row.period },
      windowFrom: row.window_from,
      windowTo: row.window_to,
      dueAt: row.due_at,
      lastDay: row.last_day,
      state: row.state,
      late: row.state === 'open' && row.last_day !== null && row.last_day < today,
      openedAt: row.opened_at,
    }
  })
}

/** What happened to the shares, oldest first, at most 500 events. */
export async function loadEvents(
  reads: Reads,
  id: string,
  agencyIds: string[] | null,
): Promise<ObligationDetail['events']> {
  let asked = reads
    .selectFrom('obligation_event as happened')
    .leftJoin('person', (join) => join.on(actorName))
    .selectAll('happened')
    .select('person.name')
    .where('happened.obligation_id', '=', id)
  if (agencyIds) asked = asked.where('happened.agency_id', 'in', agencyIds)
  const rows = await asked.orderBy('happened.id').limit(500).execute()
  return rows.map((row) => ({
    at: row.at,
    kind: row.kind,
    agencyId: row.agency_id,
    period: row.period,
    by: row.name ?? (row.actor_kind === 'system' ? 'vnit' : null),
    note: row.note,
    evidence: row.evidence,
    sample: row.sample,
  }))
}

/** Extensions of the shares, oldest first. */
export async function loadExtensions(
  reads: Reads,
  id: string,
  agencyIds: string[] | null,
): Promise<ObligationDetail['extensions']> {
  let asked = reads
    .selectFrom('deadline_extension as happened')
    .leftJoin('person', (join) => join.on(actorName))
    .selectAll('happened')
    .select('person.name')
    .where('happened.obligation_id', '=', id)
  if (agencyIds) asked = asked.where('happened.agency_id', 'in', agencyIds)
  const rows = await asked.orderBy('happened.id').limit(200).execute()
  return rows.map((row) => ({
    agencyId: row.agency_id,
    from: row.from_day,
    to: row.to_day,
    number: row.number,
    reason: row.reason,
    approver: row.approver,
    at: row.at,
    by: row.name ?? (row.actor_kind === 'system' ? 'vnit' : null),
  }))
}

/** Who takes part, leaders first, under the names of the letter's day, at most 200. */
export async function loadParties(reads: Reads, id: string, on: Day): Promise<ObligationDetail['parties']> {
  const rows = await reads
    .selectFrom('assignment as share')
    .innerJoin('agency', 'agency.id', 'share.agency_id')
    .innerJoin('agency_name as name', (join) =>
      join
        .onRef('name.agency_id', '=', 'agency.id')
        .on(sql<SqlBool>`name.during @> least(greatest(${on}::date, agency.from_day), agency.to_day - 1)`),
    )
    .select(['share.agency_id', 'share.role', 'share.state'])
    .select(sql<string>`coalesce(name.committee_vi, name.name_vi)`.as('name'))
    .where('share.obligation_id', '=', id)
    .orderBy(sql`array_position(array['lead', 'coordinate', 'inform'], share.role)`)
    .orderBy('agency.search_text')
    .limit(200)
    .execute()
  return rows.map((row) => ({ agencyId: row.agency_id, name: row.name, role: row.role, state: row.state }))
}
