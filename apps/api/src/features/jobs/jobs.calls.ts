import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'

/** One valid call for each command of jobs. */
export const jobsCalls: CommandCalls = {
  'jobs.run': async (api) => ({ as: await given(api, 'ministry-administrator'), input: { job: 'open-slots' } }),
}
