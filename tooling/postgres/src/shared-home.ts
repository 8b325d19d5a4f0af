import { mkdirSync } from 'node:fs'

import { PostgresProblem } from './postgres-problem.ts'

/** The folder for what the server's account must reach when a clone is closed to it; only root ever uses it. */
export function sharedHome(): string {
  const home = process.env.VNIT_POSTGRES_HOME ?? '/var/lib/vnit'
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 })
    return home
  } catch (problem) {
    throw new PostgresProblem(
      `The folder of this clone is closed to the account PostgreSQL runs as, and ${home} cannot be made (${(problem as Error).message}). ` +
        'Set VNIT_POSTGRES_HOME to a folder that every account may enter.',
    )
  }
}
