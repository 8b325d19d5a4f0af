import { z } from 'zod'
import { changeSettingInput, settingListSchema, settingViewSchema } from '@vnit/domain/settings'
import { command, query, router } from '../../trpc/ladder.ts'
import { changeSetting } from './change-setting.ts'
import { listSettings } from './list-settings.ts'

export const settingsRouter = router({
  list: query('settings.manage')
    .input(z.object({}).optional())
    .output(settingListSchema)
    .query(({ ctx }) => listSettings(ctx)),

  change: command('settings.manage')
    .input(changeSettingInput)
    .output(settingViewSchema)
    .mutation(({ ctx, input }) => changeSetting(ctx, input)),
})
