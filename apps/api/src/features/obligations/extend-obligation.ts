import { actorOf, moveObligation, type ExtendObligationInput, type ObligationDeed } from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { lockShare, moveShare, recordObligationEvent, type Share } from './obligation.store.ts'

/** The issuer gives more time: a later last day, with the number, reason and approver. The original day stays on record. */
export async function extendObligation(context: CommandContext, input: ExtendObligationInput): Promise<ObligationDeed> {
  const { tx, audit } = context
  const share = await lockShare(tx, input.id, input.agencyId)
  if (!share) refuseWith({ code: 'obligation.not_found', id: input.id })
  const { state, event } = orRefuse(moveObligation({ obligationId: input.id, state: share.state }, 'extend', 'issuer'))
  if (share.last_day !== null && input.lastDay <= share.last_day)
    refuseWith({ code: 'obligation.extension_not_later', id: input.id, lastDay: share.last_day })
  await recordExtension(context, share, input)
  await moveShare(tx, share, state, input.lastDay)
  const said = { obligationId: input.id, agencyId: input.agencyId, period: null, note: input.reason }
  await recordObligationEvent(context, { ...said, kind: event })
  await audit({
    deed: event,
    subject: { kind: 'obligation', id: input.id },
    agencyId: input.agencyId,
    reason: input.reason,
    before: { lastDay: share.last_day },
    after: { lastDay: input.lastDay, number: input.number, approver: input.approver },
  })
  return { id: input.id, agencyId: input.agencyId, state, lastDay: input.lastDay }
}

async function recordExtension({ tx, principal, now }: CommandContext, share: Share, input: ExtendObligationInput) {
  const actor = actorOf(principal)
  await tx
    .insertInto('deadline_extension')
    .values({
      obligation_id: input.id,
      agency_id: input.agencyId,
      from_day: share.last_day,
      to_day: input.lastDay,
      number: input.number,
      reason: input.reason,
      approver: input.approver,
      at: now,
      actor_kind: actor.kind,
      actor_id: actor.id,
    })
    .execute()
}
