import type { ObligationDeed, SendBackInput } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { moveObligationShare } from './move-obligation-share.ts'

/** The issuer does not accept the claim and says why; the share is open again. */
export async function sendBack(context: CommandContext, input: SendBackInput): Promise<ObligationDeed> {
  return moveObligationShare(context, { ...input, note: input.reason, deed: 'send-back' })
}
