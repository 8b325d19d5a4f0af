import type { RemoveViewInput, SavedView } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { toSavedView } from './list-views.ts'

/** Ends one of the caller's saved views. */
export async function removeView({ tx, now, audit }: CommandContext, { id }: RemoveViewInput): Promise<SavedView> {
  const row = await tx
    .updateTable('saved_view')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!row) refuseWith({ code: 'record.not_found', subject: 'view', id })
  await audit({ deed: 'view.removed', subject: { kind: 'view', id }, before: { list: row.list, name: row.name } })
  return toSavedView(row)
}
