import { heirsOf, type Day, type ObligationState } from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { followSlots } from './follow-slots.ts'

export type SlotKey = { obligationId: string; agencyId: string; period: string }
export type LockedSlot = SlotKey & { state: ObligationState }

/** The expected report of a period, locked: the agency's own, or that of whoever answers for it on the day. */
export async function lockSlot(tx: Tx, asked: SlotKey, today: Day): Promise<LockedSlot | null> {
  const heirs = heirsOf(await loadSuccessions(tx), asked.agencyId, today).map(({ id }) => id)
  const rows = await tx
    .selectFrom('obligation_slot')
    .select(['agency_id', 'state'])
    .where('obligation_id', '=', asked.obligationId)
    .where('agency_id', 'in', [asked.agencyId, ...heirs])
    .where('period', '=', asked.period)
    .forUpdate()
    .execute()
  const row = rows.find((one) => one.agency_id === asked.agencyId) ?? rows[0]
  return row ? { ...asked, agencyId: row.agency_id, state: row.state } : null
}

/** Whether reports of the obligation are expected by period, as far as the caller may see. */
export async function hasSlots(tx: Tx, obligationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('obligation_slot')
    .select('period')
    .where('obligation_id', '=', obligationId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Leaves the slot in the state that its events say, and the shares it belongs to in step. */
export async function moveSlot(tx: Tx, slot: SlotKey, state: ObligationState): Promise<void> {
  await tx
    .updateTable('obligation_slot')
    .set({ state })
    .where('obligation_id', '=', slot.obligationId)
    .where('agency_id', '=', slot.agencyId)
    .where('period', '=', slot.period)
    .execute()
  await followSlots(tx, [slot.obligationId])
}
