import pino from 'pino'
import { expect, test } from 'vitest'
import { browser, testHttp } from '../../testing/browser.ts'
import { goodPassword } from '../../testing/sign-in.ts'
import { ownApi } from '../../testing/own-api.ts'
import { testApi } from '../../testing/test-api.ts'
import { firstAdministratorLink } from './first-administrator-link.ts'

const api = await ownApi({ empty: true })
const written: string[] = []
api.platform.log = pino({ level: 'trace' }, { write: (line) => void written.push(line) })

const link = () => firstAdministratorLink({ platform: api.platform, baseUrl: 'http://localhost:3000/' })
const secretOf = (address: string | null) => address!.split('#')[1]!

test('the first administrator comes in by the newest link only, and by none once there is a password', async () => {
  const app = testHttp(api)
  const [first, second] = [await link(), await link()]
  expect(first).toMatch(/^http:\/\/localhost:3000\/admin\/link#[\w-]{43}$/)
  expect(second).not.toBe(first)
  expect((await browser(app).get(`/auth/link/${secretOf(first)}`)).body.state).toBe('expired')
  expect((await browser(app).get(`/auth/link/${secretOf(second)}`)).body).toEqual({
    state: 'valid',
    person: { name: 'Quản trị viên đầu tiên', email: 'quan-tri@vnit.invalid' },
  })

  const mine = browser(app)
  await mine.post(`/auth/link/${secretOf(second)}`, { password: goodPassword })
  expect(await mine.ask('identity.me')).toMatchObject({
    grants: [{ role: 'ministry-administrator' }],
    permissions: expect.arrayContaining(['people.manage', 'settings.manage']),
  })
  expect(await link()).toBe(null)

  const logged = written.join('')
  expect(logged).toContain('/auth/link/…')
  for (const secret of [secretOf(first), secretOf(second), goodPassword, mine.cookie().split('=')[1]!])
    expect(logged).not.toContain(secret)
})

test('two starts at once make one administrator', async () => {
  const other = await testApi({ empty: true })
  const start = () => firstAdministratorLink({ platform: other.platform, baseUrl: 'http://localhost' })
  expect(new Set(await Promise.all([start(), start(), start()])).size).toBe(3)
  const people = await other.ownerReads.selectFrom('person').select('id').execute()
  const grants = await other.ownerReads.selectFrom('person_grant').select('id').execute()
  const open = await other.ownerReads
    .selectFrom('sign_in_link')
    .select('id')
    .where('ended_at', 'is', null)
    .where('used_at', 'is', null)
    .execute()
  expect([people.length, grants.length, open.length]).toEqual([1, 1, 1])
  await other.close()
})
