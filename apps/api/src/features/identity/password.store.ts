import type { Tx } from '../../platform/platform.ts'

/** Keeps the hash of a person's password in place of the one before. */
export async function keepPassword(tx: Tx, { personId, hash, now }: { personId: string; hash: string; now: string }) {
  await tx
    .insertInto('person_password')
    .values({ person_id: personId, hash, set_at: now })
    .onConflict((taken) => taken.column('person_id').doUpdateSet({ hash, set_at: now }))
    .execute()
  await tx.updateTable('person').set({ password_set_at: now }).where('id', '=', personId).execute()
}
