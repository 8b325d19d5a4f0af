import type { CloseObligationInput, ObligationDeed } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { moveObligationShare } from './move-obligation-share.ts'

/** The issuer closes the share, or one expected report of it. */
export async function closeObligation(context: CommandContext, input: CloseObligationInput): Promise<ObligationDeed> {
  return moveObligationShare(context, { ...input, note: input.note || null, deed: 'close' })
}
