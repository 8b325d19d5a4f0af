import { directivesCalls } from '../features/directives/directives.calls.ts'
import { identityCalls } from '../features/identity/identity.calls.ts'
import { peopleCalls } from '../features/people/people.calls.ts'
import { jobsCalls } from '../features/jobs/jobs.calls.ts'
import { lettersOutCalls } from '../features/letters-out/letters-out.calls.ts'
import { lettersCalls } from '../features/letters/letters.calls.ts'
import { lineageCalls } from '../features/lineage/lineage.calls.ts'
import { obligationsCalls } from '../features/obligations/obligations.calls.ts'
import { settingsCalls } from '../features/settings/settings.calls.ts'
import { viewsCalls } from '../features/views/views.calls.ts'
import type { CommandCalls } from './command-call.ts'

/**
 * One valid call for each command of the router, kept beside its feature in `*.calls.ts`. The walk of the router fails
 * for a command that has none here.
 */
export const commandCalls: CommandCalls = {
  ...directivesCalls,
  ...identityCalls,
  ...peopleCalls,
  ...jobsCalls,
  ...lettersCalls,
  ...lettersOutCalls,
  ...lineageCalls,
  ...obligationsCalls,
  ...settingsCalls,
  ...viewsCalls,
}
