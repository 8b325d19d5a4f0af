import { actorOf, settingSchemaOf, type ChangeSettingInput, type SettingView } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { openSlots } from '../obligations/open-slots.ts'
import { toSettingView } from './list-settings.ts'

/** Says what a text leaves open, with a source. Slots opened from then on follow it; those that are there stay. */
export async function changeSetting(context: CommandContext, input: ChangeSettingInput): Promise<SettingView> {
  const { tx, principal, now, audit } = context
  const before = await tx.selectFrom('setting').selectAll().where('key', '=', input.key).forUpdate().executeTakeFirst()
  if (!before) refuseWith({ code: 'record.not_found', subject: 'setting', id: input.key })
  if (before.version !== input.version) refuseWith({ code: 'record.changed_meanwhile', subject: 'setting' })
  const value = settingSchemaOf(input.key)?.safeParse(input.value ?? null)
  if (!value?.success) refuseWith({ code: 'setting.value_invalid', key: input.key })
  const after = await tx
    .updateTable('setting')
    .set({
      value: JSON.stringify(value.data),
      source: input.source,
      version: before.version + 1,
      changed_at: now,
      changed_by: actorOf(principal).id,
    })
    .where('key', '=', input.key)
    .returningAll()
    .executeTakeFirstOrThrow()
  await openSlots(context)
  await audit({
    deed: 'setting.changed',
    subject: { kind: 'setting', id: input.key },
    reason: input.source,
    before: { value: before.value },
    after: { value: after.value },
  })
  return toSettingView(after)
}
