import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'

const view = { list: 'obligations', name: 'Quá hạn của tỉnh', filter: { late: true } }

/** One valid call for each command of saved views. */
export const viewsCalls: CommandCalls = {
  'views.save': async (api) => ({ as: await given(api, 'ministry-officer'), input: view }),
  'views.remove': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id } = await api.as(as).views.save(view)
    return { as, input: { id } }
  },
}
