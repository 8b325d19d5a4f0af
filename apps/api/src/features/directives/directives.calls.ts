import type { CommandCalls } from '../../testing/command-call.ts'
import { directiveByName, directiveToName } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'

/** One valid call for each command of directives. */
export const directivesCalls: CommandCalls = {
  'directives.chooseIssuer': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { directiveId } = await directiveByName(api, as, 'Tổng cục Hải quan')
    return { as, input: { id: directiveId, agencyId: 'MOF' } }
  },
  'directives.chooseAddressee': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { directiveId } = await directiveToName(api, as, 'Ban Chỉ đạo Tây Nguyên')
    return { as, input: { id: directiveId, place: 2, agencyId: 'MOF' } }
  },
}
