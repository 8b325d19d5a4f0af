import type { Platform } from './platform/platform.ts'
import { runAsSystem } from './platform/run-as-system.ts'
import { loadAgencies } from './features/agencies/load-agencies.ts'
import { loadFiveLetters } from './features/directives/load-five-letters.ts'
import { countLetters } from './features/letters/letter-standing.store.ts'
import { loadSampleLetter } from './features/letters/load-sample-letter.ts'
import { loadSampleEvents } from './features/obligations/load-sample-events.ts'
import { loadSettings } from './features/settings/load-settings.ts'
import { loadSamplePeople } from './features/people/load-sample-people.ts'
import { loadSampleCatalogue } from './features/products/sample-world/load-sample-catalogue.ts'

export type SeedStep = { name: string; run: (platform: Platform) => Promise<object> }

/** What every database holds: agencies and the facts of the regulations. Each step may be run again. */
export const realWorld: SeedStep[] = [
  { name: 'agencies', run: (platform) => runAsSystem(platform, 'seed', loadAgencies) },
  { name: 'settings', run: (platform) => runAsSystem(platform, 'seed', loadSettings) },
  { name: 'five letters', run: (platform) => runAsSystem(platform, 'seed', loadFiveLetters) },
  { name: 'letters counted', run: (platform) => runAsSystem(platform, 'seed', countLetters) },
]

/** The marked sample world: invented enterprises, products and people. Left out by `--empty`. */
export const sampleWorld: SeedStep[] = [
  { name: 'sample people', run: (platform) => runAsSystem(platform, 'seed', loadSamplePeople) },
  { name: 'sample events', run: (platform) => runAsSystem(platform, 'seed', loadSampleEvents) },
  { name: 'sample letter', run: loadSampleLetter },
  { name: 'catalogue', run: (platform) => runAsSystem(platform, 'seed', loadSampleCatalogue) },
]

/** Runs the steps in order and tells of each as it ends. */
export async function seed(
  platform: Platform,
  steps: SeedStep[],
  tell: (step: string, result: object) => void = () => {},
): Promise<void> {
  for (const step of steps) tell(step.name, await step.run(platform))
}
