import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'

/** One valid call for each command of settings. */
export const settingsCalls: CommandCalls = {
  'settings.change': async (api) => {
    const as = await given(api, 'ministry-administrator')
    const { rows } = await api.as(as).settings.list()
    const { key, version } = rows.find((row) => row.key === 'periods.weekends') ?? { key: '', version: 1 }
    return { as, input: { key, version, value: 'next-working-day', source: 'Quyết định thử nghiệm' } }
  },
}
