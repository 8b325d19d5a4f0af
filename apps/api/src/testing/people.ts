import { randomUUID } from 'node:crypto'
import type { Grant, PersonRole, Principal } from '@vnit/domain'
import { runAsSystem } from '../platform/run-as-system.ts'
import type { TestApi } from './test-api.ts'

/** A person of the test world with one role, known to the database. */
export async function given(
  api: TestApi,
  role: PersonRole,
  scope: { agencyId?: string; enterpriseId?: string } = {},
): Promise<Extract<Principal, { kind: 'person' }>> {
  const id = randomUUID()
  const grant: Grant = { role, agencyId: scope.agencyId ?? null, enterpriseId: scope.enterpriseId ?? null }
  const person = { id, name: `Người thử ${role}`, email: `${id}@example.vn` }
  await runAsSystem(api.platform, 'test', async ({ tx, now }) => {
    await tx
      .insertInto('person')
      .values({ ...person, language: 'vi', created_at: now, ended_at: null, search_text: person.email })
      .execute()
    await tx
      .insertInto('person_grant')
      .values({
        id: randomUUID(),
        person_id: id,
        role,
        agency_id: grant.agencyId,
        enterprise_id: grant.enterpriseId,
        from_at: now,
        to_at: null,
      })
      .execute()
  })
  return { kind: 'person', ...person, grants: [grant], via: 'session' }
}
