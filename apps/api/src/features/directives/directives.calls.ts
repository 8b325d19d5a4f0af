import type { CommandCalls } from '../../testing/command-call.ts'
import { directiveByName } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'

/** One valid call for each command of directives. */
export const directivesCalls: CommandCalls = {
  'directives.chooseIssuer': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { directiveId } = await directiveByName(api, as, 'Tổng cục Hải quan')
    return { as, input: { id: directiveId, agencyId: 'MOF' } }
  },
}
