import { randomBytes } from 'node:crypto'

import { dropTestDatabases } from './test-database.ts'
import { startTestPostgres } from './test-postgres.ts'

/** Vitest's globalSetup: one server for the run, shared by all workers through the environment. */
export default async function setup() {
  const server = await startTestPostgres()
  const run = randomBytes(3).toString('hex')
  process.env.VNIT_TEST_POSTGRES = server.url
  process.env.VNIT_TEST_RUN = run
  return async () => {
    if (process.env.DATABASE_URL) await dropTestDatabases(server.url, run)
    await server.stop()
  }
}
