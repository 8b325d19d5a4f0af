import type { PersonRole } from '@vnit/domain'
import { makeLink } from '../features/identity/link.store.ts'
import { hashPassword } from '../features/identity/password-hash.ts'
import { keepPassword } from '../features/identity/password.store.ts'
import { openSession } from '../features/identity/session.store.ts'
import { runAsSystem } from '../platform/run-as-system.ts'
import type { Browser } from './browser.ts'
import { given } from './people.ts'
import type { TestApi } from './test-api.ts'

export const goodPassword = 'bốn con trâu đi tắm'

/** The secret of a fresh one-time link of the person. */
export function givenLink(api: TestApi, personId: string): Promise<string> {
  return runAsSystem(api.platform, 'test', async ({ tx, newId, now }) => {
    const { path } = await makeLink(tx, { id: newId(), personId, now })
    return path.split('#')[1]!
  })
}

/** A person of the test world who has `goodPassword` and is signed in in this browser. */
export async function givenSignedIn(
  api: TestApi,
  browser: Browser,
  role: PersonRole,
  scope: { agencyId?: string } = {},
) {
  const person = await given(api, role, scope)
  const hash = await hashPassword(goodPassword, api.platform.passwordCost)
  const secret = await runAsSystem(api.platform, 'test', async ({ tx, newId, now }) => {
    await keepPassword(tx, { personId: person.id, hash, now })
    const from = { address: '10.0.0.9', agent: 'Test browser', replaces: null }
    return openSession(tx, { ...from, id: newId(), personId: person.id, now })
  })
  browser.setCookie(`vnit_session=${secret}`)
  return person
}
