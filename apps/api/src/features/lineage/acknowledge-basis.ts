import { actorOf, type AcknowledgeBasisInput, type Acknowledged } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { endedBase } from './flags.ts'

/** Notes that a directive still applies although what it rests on has ended; said again it stays as it was said first. */
export async function acknowledgeBasis(context: CommandContext, input: AcknowledgeBasisInput): Promise<Acknowledged> {
  const { tx, audit, now, principal, today } = context
  const { directiveId, endId, reason } = input
  const known = await tx.selectFrom('directive').select('id').where('id', '=', directiveId).executeTakeFirst()
  if (!known) refuseWith({ code: 'directive.not_found', id: directiveId })
  const base = await endedBase({ reads: tx, today }, { id: directiveId, endId })
  if (base === null) refuseWith({ code: 'directive.bases_in_force', id: directiveId })
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('basis_acknowledgement')
    .values({ directive_id: directiveId, end_id: endId, reason, at: now, by_person: actorOf(principal).id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const already = numInsertedOrUpdatedRows !== 1n
  await audit({
    deed: 'directive.basis_acknowledged',
    subject: { kind: 'directive', id: directiveId },
    reason,
    after: { endId, base, already },
  })
  return { directiveId, endId, already }
}
