import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { ClusterRecord } from './cluster-record.ts'

/** Removes a data folder for ever, with its database, which may live elsewhere; for tests and trials. */
export function removeData(dataDir: string) {
  try {
    const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as ClusterRecord
    for (const path of [cluster, `${cluster}.belongs-to`]) rmSync(path, { recursive: true, force: true })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  }
  rmSync(dataDir, { recursive: true, force: true })
}
