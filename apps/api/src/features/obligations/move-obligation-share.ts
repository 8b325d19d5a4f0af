import { moveObligation, type ObligationDeed, type ObligationState } from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { lockShare, moveShare, recordObligationEvent } from './obligation.store.ts'
import { hasSlots, lockSlot, moveSlot } from './slot.store.ts'

type Move = {
  id: string
  agencyId: string
  period?: string
  deed: 'claim' | 'send-back' | 'close'
  note: string | null
  evidence?: { sha256: string; fileName: string }[]
}

/** What a deed is about: one expected report, or the whole share, and how it is left in a new state. */
type Target = {
  agencyId: string
  period: string | null
  state: ObligationState
  leave: (state: ObligationState) => Promise<void>
}

/**
 * One deed on one agency's share, or on one expected report of it: decided by the table of transitions, recorded as an
 * event, audited. Whoever answers for an agency by now names the one that the letter reached.
 */
export async function moveObligationShare(context: CommandContext, move: Move): Promise<ObligationDeed> {
  const target = move.period === undefined ? await shareOf(context, move) : await slotOf(context, move, move.period)
  const side = move.deed === 'claim' ? 'doer' : 'issuer'
  const { state, event } = orRefuse(moveObligation({ obligationId: move.id, state: target.state }, move.deed, side))
  await target.leave(state)
  const { agencyId, period } = target
  const { note, evidence = [] } = move
  await recordObligationEvent(context, { obligationId: move.id, agencyId, period, kind: event, note, evidence })
  await context.audit({
    deed: event,
    subject: { kind: 'obligation', id: move.id },
    agencyId,
    reason: note,
    before: { state: target.state, period },
    after: { state, period, evidence: evidence.length },
  })
  const left = await lockShare(context.tx, move.id, move.agencyId)
  return { id: move.id, agencyId, state, lastDay: left?.last_day ?? null }
}

async function shareOf({ tx }: CommandContext, { id, agencyId, deed }: Move): Promise<Target> {
  if (deed === 'claim' && (await hasSlots(tx, id))) refuseWith({ code: 'obligation.say_period', id })
  const share = await lockShare(tx, id, agencyId)
  if (!share) refuseWith({ code: 'obligation.not_found', id })
  return { agencyId, period: null, state: share.state, leave: (state) => moveShare(tx, share, state) }
}

async function slotOf({ tx, today }: CommandContext, { id, agencyId }: Move, period: string): Promise<Target> {
  const slot = await lockSlot(tx, { obligationId: id, agencyId, period }, today)
  if (slot) return { agencyId: slot.agencyId, period, state: slot.state, leave: (state) => moveSlot(tx, slot, state) }
  const visible = await tx.selectFrom('obligation').select('id').where('id', '=', id).executeTakeFirst()
  return refuseWith(visible ? { code: 'obligation.no_such_period', id, period } : { code: 'obligation.not_found', id })
}
