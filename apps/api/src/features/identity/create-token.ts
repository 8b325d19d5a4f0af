import { later, type CreateTokenInput, type TokenCreated } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { requireSession } from './require-session.ts'
import { newSecret } from './secret.ts'
import { tokenColumns } from './token-row.ts'

const day = 24 * 3_600_000

/** A token for a program, with the person's own rights, or only the reading ones. Its secret is answered this once. */
export async function createToken(
  { tx, principal, now, newId, audit }: CommandContext,
  { name, days, readOnly }: CreateTokenInput,
): Promise<TokenCreated> {
  const person = requireSession(principal)
  const { secret, hash } = newSecret('vnit_')
  const token = await tx
    .insertInto('access_token')
    .values({
      id: newId(),
      person_id: person.id,
      name,
      token_hash: hash,
      read_only: readOnly,
      created_at: now,
      expires_at: later(now, days * day),
      last_used_at: null,
      ended_at: null,
    })
    .returning(tokenColumns)
    .executeTakeFirstOrThrow()
  await audit({
    deed: 'token.created',
    subject: { kind: 'token', id: token.id },
    after: { name, readOnly, expiresAt: token.expiresAt, personId: person.id },
  })
  return { token, secret }
}
