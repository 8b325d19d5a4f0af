import { later, lifetimes, type OneTimeLink } from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import { newSecret } from './secret.ts'

/**
 * Makes a person's one-time link and ends the one before; two makings follow each other. The secret stands behind #, so
 * that no server log sees it.
 */
export async function makeLink(tx: Tx, link: { id: string; personId: string; now: string }): Promise<OneTimeLink> {
  const { secret, hash } = newSecret()
  const expiresAt = later(link.now, lifetimes.link)
  await tx.selectFrom('person').select('id').where('id', '=', link.personId).forUpdate().execute()
  await endLinks(tx, link)
  await tx
    .insertInto('sign_in_link')
    .values({
      id: link.id,
      person_id: link.personId,
      token_hash: hash,
      created_at: link.now,
      expires_at: expiresAt,
      used_at: null,
      ended_at: null,
    })
    .execute()
  return { path: `/admin/link#${secret}`, expiresAt }
}

/** Ends the person's unused link. */
export async function endLinks(tx: Tx, { personId, now }: { personId: string; now: string }): Promise<void> {
  await tx
    .updateTable('sign_in_link')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
}
