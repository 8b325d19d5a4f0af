import type { CommandCalls } from '../../testing/command-call.ts'
import { registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'

/** One valid call for each command that writes documents. */
export const lettersOutCalls: CommandCalls = {
  'lettersOut.write': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { directiveId } = await registeredDirective(api, as)
    const { fields } = await api.as(as).lettersOut.propose({ directiveId })
    return { as, input: { directiveId, parts: 'letter-and-list', fields } }
  },
}
