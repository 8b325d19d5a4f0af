import { sql } from 'kysely'
import {
  heirsOf,
  periodAt,
  readPeriod,
  slotsToOpen,
  type Day,
  type Deadline,
  type PeriodRules,
  type Slot,
  type Succession,
} from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadPeriodRules } from '../settings/period-rules.ts'
import { followSlots } from './follow-slots.ts'

type Due = { id: string; since: Day; deadline: Deadline }
type NewSlot = Slot & { obligation_id: string; first: Day }

/**
 * Opens the slots that must exist today for every recurring obligation, or for the ones named: from the day following
 * began up to the next period. Whoever answered for the agency when the period began owes the slot. Slots that are
 * there stay as they are, whatever rule has changed since.
 */
export async function openSlots(
  { tx, today, now }: Pick<CommandContext, 'tx' | 'today' | 'now'>,
  { obligationIds }: { obligationIds?: string[] } = {},
): Promise<{ obligations: number; slots: number }> {
  const due = await loadRecurring(tx, obligationIds)
  if (due.length === 0) return { obligations: 0, slots: 0 }
  const rules = await loadPeriodRules(tx)
  const successions = await loadSuccessions(tx)
  const slots = due.flatMap((one) => slotsFor(one, today, rules))
  if (slots.length === 0) return { obligations: due.length, slots: 0 }
  const heirs = heirsOn(successions, [...new Set([...slots.map(({ first }) => first), today])])
  const opened = await sql<{ count: number }>`
    with opened as (
      insert into obligation_slot
        (obligation_id, agency_id, period, window_from, window_to, last_day, due_at, opened_at)
      select distinct slot.obligation_id, coalesce(heir.heir_id, share.agency_id), slot.period,
        slot."windowFrom", slot."windowTo", slot."lastDay", slot."dueAt", ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) as slot(
        obligation_id uuid, period text, first date, "windowFrom" date, "windowTo" date, "lastDay" date,
        "dueAt" timestamptz)
      join assignment share on share.obligation_id = slot.obligation_id
        and share.role = 'lead' and share.state <> 'closed'
      left join jsonb_to_recordset(${JSON.stringify(heirs)}::jsonb) as heir(agency_id text, heir_id text, on_day date)
        on heir.agency_id = share.agency_id and heir.on_day = slot.first
      on conflict do nothing
      returning 1)
    select count(*)::int as count from opened`.execute(tx)
  const count = opened.rows[0]?.count ?? 0
  if (count > 0)
    await followSlots(
      tx,
      due.map(({ id }) => id),
    )
  return { obligations: due.length, slots: count }
}

async function loadRecurring(tx: Tx, ids?: string[]): Promise<Due[]> {
  let asked = tx
    .selectFrom('obligation')
    .leftJoin('setting', 'setting.key', 'obligation.setting_key')
    .select(['obligation.id', 'obligation.deadline', 'obligation.slots_since', 'setting.value'])
    .where('obligation.slots_since', 'is not', null)
    .where('obligation.ended_on', 'is', null)
  if (ids) asked = asked.where('obligation.id', 'in', ids)
  const rows = await asked.execute()
  return rows.map((row) => ({
    id: row.id,
    since: row.slots_since ?? '',
    deadline: (row.value as Deadline | null) ?? row.deadline,
  }))
}

function slotsFor({ id, since, deadline }: Due, today: Day, rules: PeriodRules): NewSlot[] {
  if (deadline.kind !== 'recurring') return []
  return slotsToOpen(deadline, { since, today, rules }).map((slot) => ({
    ...slot,
    obligation_id: id,
    first: readPeriod(slot.period)?.first ?? periodAt(deadline.every, today).first,
  }))
}

/** Who answers for each agency that was followed; of a split nobody is chosen, a person must decide. */
function heirsOn(successions: Succession[], days: Day[]) {
  const followed = [...new Set(successions.filter(({ scope }) => scope === 'whole').map(({ fromId }) => fromId))]
  return days.flatMap((on_day) =>
    followed.flatMap((agency_id) => {
      const heirs = heirsOf(successions, agency_id, on_day)
      const [heir] = heirs
      return heirs.length === 1 && heir && heir.id !== agency_id ? [{ agency_id, heir_id: heir.id, on_day }] : []
    }),
  )
}
