import { sql } from 'kysely'
import type { SavedView, SaveViewInput } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { toSavedView } from './list-views.ts'

/** Keeps a list's filters under a name for the caller; the same name again replaces the filters. */
export async function saveView(context: CommandContext, input: SaveViewInput): Promise<SavedView> {
  const { tx, principal, newId, now, audit } = context
  if (principal.kind !== 'person') refuseWith({ code: 'access.sign_in_first' })
  const row = await tx
    .insertInto('saved_view')
    .values({
      id: newId(),
      person_id: principal.id,
      list: input.list,
      name: input.name.normalize('NFC'),
      filter: JSON.stringify(input.filter),
      saved_at: now,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'list', 'name'])
        .where(sql.ref('ended_at'), 'is', null)
        .doUpdateSet({ filter: JSON.stringify(input.filter), saved_at: now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  await audit({ deed: 'view.saved', subject: { kind: 'view', id: row.id }, after: { list: row.list, name: row.name } })
  return toSavedView(row)
}
