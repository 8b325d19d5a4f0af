import { z } from 'zod'

/** Where one agency's share of an obligation stands. Late is not a state: it is computed with the day passed in. */
export const obligationStateSchema = z.enum(['open', 'claimed', 'closed'])
export type ObligationState = z.infer<typeof obligationStateSchema>

/** What can happen to one agency's share of an obligation. */
export const obligationEventKindSchema = z.enum([
  'obligation.claimed_done',
  'obligation.sent_back',
  'obligation.closed',
  'obligation.extended',
])
export type ObligationEventKind = z.infer<typeof obligationEventKindSchema>
