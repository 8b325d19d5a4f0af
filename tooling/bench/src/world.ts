import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createPlatform, migrateToLatest, newRolePasswords, prepareRoles, realWorld, seed, appRouter } from '@vnit/api'
import { createCallerFactory } from '@vnit/api/trpc/ladder'
import { handleOf } from '@vnit/api/trpc/request-context'
import type { Grant, PersonRole, Principal } from '@vnit/domain'
import { startTestPostgres } from '@vnit/postgres'

const createCaller = createCallerFactory(appRouter)

/** A database of its own with the real world in it, the API over it, and the owner's connection beside. */
export async function benchWorld() {
  const postgres = await startTestPostgres()
  const passwords = newRolePasswords()
  await prepareRoles(postgres.url, passwords)
  await migrateToLatest(postgres.url)
  const { platform, close } = createPlatform({ ownerUrl: postgres.url, passwords, poolSize: 4 })
  await seed(platform, realWorld)
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  return {
    owner,
    as: (principal: Principal) =>
      createCaller({ platform: handleOf(platform), principal, requestId: randomUUID(), commandId: null }),
    person: (role: PersonRole, agencyId: string | null = null) => givenPerson(owner, role, agencyId),
    close: async () => {
      await owner.end()
      await close()
      await postgres.stop()
    },
  }
}

export type BenchWorld = Awaited<ReturnType<typeof benchWorld>>

async function givenPerson(owner: pg.Client, role: PersonRole, agencyId: string | null): Promise<Principal> {
  const id = randomUUID()
  const person = { id, name: `Người đo ${role}`, email: `${id}@example.vn` }
  const grant: Grant = { role, agencyId, enterpriseId: null }
  await owner.query('insert into person (id, name, email, created_at) values ($1, $2, $3, now())', [
    id,
    person.name,
    person.email,
  ])
  await owner.query(
    'insert into person_grant (id, person_id, role, agency_id, from_at) values ($1, $2, $3, $4, now())',
    [randomUUID(), id, role, agencyId],
  )
  return { kind: 'person', ...person, grants: [grant], via: 'session' }
}

/** Says on the error output what is happening, so that the line of figures stays alone. */
export function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}
