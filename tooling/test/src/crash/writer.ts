import { randomUUID } from 'node:crypto'

import { createPlatform, migrateToLatest, prepareRoles } from '@vnit/api'
import { runAsSystem } from '@vnit/api/platform/run-as-system'
import { startPostgres } from '@vnit/postgres'
import pino from 'pino'

/**
 * Writes audited records as fast as the database accepts them, from eight hands at once, and says the number of each
 * record only after its commit was acknowledged. Ends only by being killed.
 */
const [dataDir] = process.argv.slice(2)
const passwords = { app: 'crash-app', public: 'crash-public' }
const { url } = await startPostgres({ dataDir: dataDir!, databaseUrl: null })
await prepareRoles(url, passwords)
await migrateToLatest(url)
const { platform } = createPlatform({ ownerUrl: url, passwords, poolSize: 8, log: pino({ level: 'silent' }) })

process.stdout.write('ready\n')
await Promise.all(Array.from({ length: 8 }, writeForEver))

async function writeForEver(): Promise<never> {
  for (;;) {
    const id = randomUUID()
    await runAsSystem(platform, 'crash', async ({ tx, now, audit }) => {
      const person = { id, name: 'Người thử', email: `${id}@example.vn`, language: 'vi' as const }
      await tx
        .insertInto('person')
        .values({ ...person, created_at: now, ended_at: null })
        .execute()
      await audit({ deed: 'crash.person_added', subject: { kind: 'person', id }, after: person })
    })
    process.stdout.write(`${id}\n`)
  }
}
