import type { TokenIdInput, TokenView } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requirePerson } from './require-session.ts'
import { tokenColumns } from './token-row.ts'

/** Ends one of the person's tokens; programs that hold it are refused from the next request on. */
export async function endToken(
  { tx, principal, now, audit }: CommandContext,
  { id }: TokenIdInput,
): Promise<TokenView> {
  const person = requirePerson(principal)
  const own = tx.selectFrom('access_token').select('ended_at').where('id', '=', id).where('person_id', '=', person.id)
  const before = await own.forUpdate().executeTakeFirst()
  if (!before) refuseWith({ code: 'token.not_found', id })
  if (before.ended_at !== null) refuseWith({ code: 'token.already_ended', id })
  const token = await tx
    .updateTable('access_token')
    .set({ ended_at: now })
    .where('id', '=', id)
    .returning(tokenColumns)
    .executeTakeFirstOrThrow()
  await audit({ deed: 'token.ended', subject: { kind: 'token', id }, after: { endedAt: now, personId: person.id } })
  return token
}
