import { actorOf, type EndWithdrawn, type WithdrawEndInput } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { lockEnds } from './document-end.store.ts'

/** Takes back a recorded end, with a reason: the document counts as in force again, and what was said stays on record. */
export async function withdrawEnd(context: CommandContext, input: WithdrawEndInput): Promise<EndWithdrawn> {
  const { tx, audit, now, principal } = context
  await lockEnds(context)
  const end = await tx
    .selectFrom('document_end')
    .select(['directive_id', 'stub_id', 'kind', 'ended_on', 'withdrawn_at'])
    .where('id', '=', input.endId)
    .executeTakeFirst()
  if (!end) refuseWith({ code: 'document.end_not_found', id: input.endId })
  const already = end.withdrawn_at !== null
  if (!already)
    await tx
      .updateTable('document_end')
      .set({ withdrawn_at: now, withdrawn_by: actorOf(principal).id, withdrawn_reason: input.reason })
      .where('id', '=', input.endId)
      .execute()
  await audit({
    deed: already ? 'document.end_withdrawn_again' : 'document.end_withdrawn',
    subject: { kind: end.directive_id ? 'directive' : 'document', id: end.directive_id ?? end.stub_id ?? '' },
    reason: input.reason,
    before: { endKind: end.kind, endedOn: end.ended_on },
    after: { endId: input.endId },
  })
  return { endId: input.endId, already }
}
