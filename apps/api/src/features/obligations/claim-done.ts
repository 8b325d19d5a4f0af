import type { ClaimDoneInput, ObligationDeed } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { moveObligationShare } from './move-obligation-share.ts'

/** The doer says that it is done, with evidence. A claim, not a closing: the issuer decides. */
export async function claimDone(context: CommandContext, input: ClaimDoneInput): Promise<ObligationDeed> {
  await refuseUnknownFiles(context, input.evidence)
  return moveObligationShare(context, { ...input, deed: 'claim' })
}

/** Evidence is files that were uploaded before and that the claimer may see. */
async function refuseUnknownFiles({ tx }: CommandContext, evidence: ClaimDoneInput['evidence']): Promise<void> {
  if (evidence.length === 0) return
  const asked = evidence.map(({ sha256 }) => sha256)
  const rows = await tx.selectFrom('stored_file').select('sha256').where('sha256', 'in', asked).execute()
  const known = new Set(rows.map(({ sha256 }) => sha256))
  for (const sha256 of asked)
    if (!known.has(sha256)) refuseWith({ code: 'record.not_found', subject: 'file', id: sha256 })
}
