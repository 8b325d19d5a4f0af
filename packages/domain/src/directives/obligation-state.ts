import { ok, refuse, type Result } from '../result.ts'
import type { ObligationRefusal } from '../refusals.ts'
import type { Day } from '../time/day.ts'
import type { ObligationEventKind, ObligationState } from './obligation-kinds.ts'

type Side = 'doer' | 'issuer'
type Deed = 'claim' | 'send-back' | 'close' | 'extend'
type Transition = {
  by: Side
  from: readonly ObligationState[]
  to: ObligationState | 'same'
  event: ObligationEventKind
}

/** Who may move what to what. The doer claims, with evidence; closing is the issuer's act. */
export const obligationTransitions: Record<Deed, Transition> = {
  claim: { by: 'doer', from: ['open', 'claimed'], to: 'claimed', event: 'obligation.claimed_done' },
  'send-back': { by: 'issuer', from: ['claimed'], to: 'open', event: 'obligation.sent_back' },
  close: { by: 'issuer', from: ['open', 'claimed'], to: 'closed', event: 'obligation.closed' },
  extend: { by: 'issuer', from: ['open', 'claimed'], to: 'same', event: 'obligation.extended' },
}

/** The state and event that a deed leaves, or why it may not be done. */
export function moveObligation(
  share: { obligationId: string; state: ObligationState },
  deed: Deed,
  side: Side,
): Result<{ state: ObligationState; event: ObligationEventKind }, ObligationRefusal> {
  const { by, from, to, event } = obligationTransitions[deed]
  const id = share.obligationId
  if (by === 'issuer' && side !== 'issuer') return refuse({ code: 'obligation.only_issuer_closes', id })
  if (share.state === 'closed') return refuse({ code: 'obligation.already_closed', id })
  if (!from.includes(share.state)) return refuse({ code: 'obligation.nothing_claimed', id })
  return ok({ state: to === 'same' ? share.state : to, event })
}

/** The state that events leave, oldest first. */
export function stateAfter(events: readonly ObligationEventKind[]): ObligationState {
  let state: ObligationState = 'open'
  for (const event of events)
    for (const transition of Object.values(obligationTransitions))
      if (transition.event === event && transition.to !== 'same') state = transition.to
  return state
}

/** Late: the doer still owes something whose last good day has passed. What is not known to be due is never late. */
export function isLate(share: { owedDay: Day | null }, today: Day): boolean {
  return share.owedDay !== null && share.owedDay < today
}
