import { randomUUID } from 'node:crypto'
import pino from 'pino'
import type { Principal } from '@vnit/domain'
import { connect } from '../database/connect.ts'
import { createTestDatabase } from '@vnit/postgres'
import { migrateToLatest } from '../database/migrate.ts'
import { prepareRoles } from '../database/roles.ts'
import { createPlatform } from '../platform/create-platform.ts'
import { appRouter } from '../router.ts'
import { realWorld, sampleWorld, seed } from '../seed.ts'
import { createCallerFactory } from '../trpc/ladder.ts'
import { handleOf } from '../trpc/request-context.ts'

const passwords = { app: 'app-in-tests', public: 'public-in-tests' }
const createCaller = createCallerFactory(appRouter)

/** A fresh database with the real and the sample world, and callers that act as whoever is named. */
export async function testApi({ now = '2026-11-22T03:00:00Z', empty = false } = {}) {
  const database = await createTestDatabase({
    name: empty ? 'real' : 'sample',
    prepare: async (ownerUrl) => {
      await prepareRoles(ownerUrl, passwords)
      await migrateToLatest(ownerUrl)
      const built = createPlatform({ ownerUrl, passwords, poolSize: 2, log: silent, now: () => new Date(now) })
      await seed(built.platform, empty ? realWorld : [...realWorld, ...sampleWorld])
      await built.close()
    },
  })
  let clock = new Date(now)
  const { platform, close } = createPlatform({
    ownerUrl: database.url,
    passwords,
    poolSize: 4,
    log: silent,
    passwordCost: { N: 2 ** 10, r: 8, p: 1 },
    now: () => clock,
  })
  const owner = connect(database.url, { size: 1 })
  return {
    platform,
    /** Looks at all rows, as only the owner of the database can. */
    ownerReads: owner.db,
    ownerUrl: database.url,
    /** The API as this principal would call it. */
    as: (
      principal: Principal,
      { commandId = null, requestId = randomUUID() }: { commandId?: string | null; requestId?: string } = {},
    ) => createCaller({ platform: handleOf(platform), principal, requestId, commandId }),
    setNow: (moment: string) => void (clock = new Date(moment)),
    close: async () => {
      await Promise.all([close(), owner.close()])
      await database.drop()
    },
  }
}

const silent = pino({ level: 'silent' })

export type TestApi = Awaited<ReturnType<typeof testApi>>
