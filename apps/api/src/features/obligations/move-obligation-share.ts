import { moveObligation, type ObligationDeed, type ObligationState } from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { followSlots } from './follow-slots.ts'
import { lockShare, moveShare, recordObligationEvent, type Share } from './obligation.store.ts'

type Move = {
  id: string
  agencyId: string
  period?: string
  deed: 'claim' | 'send-back' | 'close'
  note: string | null
  evidence?: { sha256: string; fileName: string }[]
  sample?: boolean
}

/**
 * One deed on one agency's share, or on one expected report of it: decided by the table of transitions, recorded as an
 * event, audited. An agency that answers for another names the one that the letter reached.
 */
export async function moveObligationShare(context: CommandContext, move: Move): Promise<ObligationDeed> {
  const { tx, audit } = context
  const slot = move.period === undefined ? null : await lockSlot(tx, move)
  const share = await lockShare(tx, move.id, move.agencyId)
  if (!slot && move.period !== undefined && (await isVisible(tx, move)))
    refuseWith({ code: 'obligation.no_such_period', id: move.id, period: move.period })
  if (!slot && !share) refuseWith({ code: 'obligation.not_found', id: move.id })
  if (move.deed === 'claim' && !slot && (await hasSlots(tx, move)))
    refuseWith({ code: 'obligation.say_period', id: move.id })
  const before = slot?.state ?? share?.state ?? 'open'
  const side = move.deed === 'claim' ? 'doer' : 'issuer'
  const { state, event } = orRefuse(moveObligation({ obligationId: move.id, state: before }, move.deed, side))
  if (slot) await moveSlot(tx, move, state)
  else if (share) await moveShare(tx, share, state)
  await recordObligationEvent(context, {
    obligationId: move.id,
    agencyId: move.agencyId,
    period: move.period ?? null,
    kind: event,
    note: move.note,
    evidence: move.evidence,
    sample: move.sample,
  })
  await audit({
    deed: event,
    subject: { kind: 'obligation', id: move.id },
    agencyId: move.agencyId,
    reason: move.note,
    before: { state: before, period: move.period ?? null },
    after: { state, period: move.period ?? null, evidence: move.evidence?.length ?? 0 },
  })
  const left = slot ? await lockShare(tx, move.id, move.agencyId) : null
  return { id: move.id, agencyId: move.agencyId, state, lastDay: lastDayOf(left ?? share) }
}

function lastDayOf(share: Share | null): string | null {
  return share?.last_day ?? null
}

type Named = { id: string; agencyId: string; period?: string }

async function lockSlot(tx: Tx, { id, agencyId, period = '' }: Named) {
  const row = await tx
    .selectFrom('obligation_slot')
    .select(['state', 'last_day'])
    .where('obligation_id', '=', id)
    .where('agency_id', '=', agencyId)
    .where('period', '=', period)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

async function isVisible(tx: Tx, { id }: Named): Promise<boolean> {
  return (await tx.selectFrom('obligation').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

async function hasSlots(tx: Tx, { id, agencyId }: Named): Promise<boolean> {
  const row = await tx
    .selectFrom('obligation_slot')
    .select('period')
    .where('obligation_id', '=', id)
    .where('agency_id', '=', agencyId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function moveSlot(tx: Tx, { id, agencyId, period = '' }: Named, state: ObligationState): Promise<void> {
  await tx
    .updateTable('obligation_slot')
    .set({ state })
    .where('obligation_id', '=', id)
    .where('agency_id', '=', agencyId)
    .where('period', '=', period)
    .execute()
  await followSlots(tx, [id])
}
