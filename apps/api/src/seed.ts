import type { Platform } from './platform/platform.ts'
import { runAsSystem } from './platform/run-as-system.ts'
import { loadAgencies } from './features/agencies/load-agencies.ts'
import { loadSampleCatalogue } from './features/products/sample-world/load-sample-catalogue.ts'

export type SeedStep = { name: string; run: (platform: Platform) => Promise<object> }

/** What every database holds: agencies and the facts of the regulations. Each step may be run again. */
export const realWorld: SeedStep[] = [
  { name: 'agencies', run: (platform) => runAsSystem(platform, 'seed', loadAgencies) },
]

/** The marked sample world: invented enterprises, products and people. Left out by `--empty`. */
export const sampleWorld: SeedStep[] = [
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
