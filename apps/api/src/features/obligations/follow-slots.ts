import { sql } from 'kysely'
import type { Tx } from '../../platform/platform.ts'

/**
 * Keeps each share's days in step with its slots, also those that an heir owes in its place: the last day is that of
 * the first slot still open, owed as long as one is; a claimed slot makes the share claimed, so that the issuer sees it.
 */
export async function followSlots(tx: Tx, obligationIds: string[]): Promise<void> {
  await sql`
    with recursive answers(agency_id, heir_id) as (
      select distinct agency_id, agency_id from assignment where obligation_id = any (${obligationIds}::uuid[])
      union
      select answers.agency_id, step.to_id from answers
      join agency_succession step on step.from_id = answers.heir_id and step.scope = 'whole'),
    stand as (
      select share.obligation_id, share.agency_id,
        min(slot.last_day) filter (where slot.state = 'open') as owed,
        coalesce(min(slot.last_day) filter (where slot.state <> 'closed'), max(slot.last_day)) as last,
        case when bool_or(slot.state = 'claimed') then 'claimed' else 'open' end as state
      from assignment share
      join answers on answers.agency_id = share.agency_id
      join obligation_slot slot on slot.obligation_id = share.obligation_id and slot.agency_id = answers.heir_id
      where share.obligation_id = any (${obligationIds}::uuid[]) and share.state <> 'closed' and share.role = 'lead'
      group by share.obligation_id, share.agency_id)
    update assignment share
    set last_day = stand.last, owed_day = stand.owed, state = stand.state
    from stand
    where share.obligation_id = stand.obligation_id and share.agency_id = stand.agency_id
      and (share.last_day, share.owed_day, share.state) is distinct from (stand.last, stand.owed, stand.state)`.execute(
    tx,
  )
}
