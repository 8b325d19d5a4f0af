import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pino from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { waitAfter, lockOutRules } from '@vnit/domain'
import { rateLimit } from '../features/identity/rate-limit.ts'
import { counterKey } from '../features/identity/secret.ts'
import { createPlatform } from '../platform/create-platform.ts'
import { browser, testHttp } from '../testing/browser.ts'
import { given } from '../testing/people.ts'
import { givenLink, givenSignedIn, goodPassword } from '../testing/sign-in.ts'
import { ownApi } from '../testing/own-api.ts'
import type { TestApi } from '../testing/test-api.ts'
import { requestRules } from './limit-requests.ts'

const api = await ownApi({ empty: true })
const app = testHttp(api)

const start = '2026-11-22T03:00:00Z'
const after = (seconds: number) => api.setNow(new Date(Date.parse(start) + seconds * 1000).toISOString())
beforeEach(() => after(0))

let street = 0
/** A browser at an address of its own, so that tests do not lock each other out. */
const opened = (settings: { address?: string; https?: boolean } = {}) =>
  browser(app, { address: `10.1.0.${(street += 1)}`, ...settings })
const codeOf = (answer: { body: { refusal: { code: string } } }) => answer.body.refusal.code

describe('coming in by a one-time link', () => {
  test('looking at it uses nothing up, and shows whose it is', async () => {
    const person = await given(api, 'ministry-officer')
    const link = await givenLink(api, person.id)
    for (const _ of [1, 2, 3])
      expect((await opened().get(`/auth/link/${link}`)).body).toEqual({
        state: 'valid',
        person: { name: person.name, email: person.email },
      })
  })

  test('sets the password and signs in, once', async () => {
    const person = await given(api, 'ministry-officer')
    const link = await givenLink(api, person.id)
    const mine = opened()
    expect((await mine.post(`/auth/link/${link}`, { password: goodPassword })).body).toEqual({
      personId: person.id,
      name: person.name,
    })
    expect((await mine.ask('identity.me')).person).toMatchObject({ id: person.id })
    expect((await opened().get(`/auth/link/${link}`)).body).toEqual({ state: 'used', person: null })
    const again = await opened().post(`/auth/link/${link}`, { password: goodPassword })
    expect([again.status, codeOf(again)]).toEqual([401, 'sign_in.link_used'])
  })

  test('lets in one of two who use it at once', async () => {
    const person = await given(api, 'ministry-officer')
    const link = await givenLink(api, person.id)
    const both = await Promise.all([1, 2].map(() => opened().post(`/auth/link/${link}`, { password: goodPassword })))
    expect(new Set(both.map((answer) => answer.status))).toEqual(new Set([200, 401]))
  })

  test('is over after 24 hours, and when a newer one was made', async () => {
    const person = await given(api, 'ministry-officer')
    const older = await givenLink(api, person.id)
    const newer = await givenLink(api, person.id)
    expect((await opened().get(`/auth/link/${older}`)).body.state).toBe('expired')
    after(24 * 3600 - 1)
    expect((await opened().get(`/auth/link/${newer}`)).body.state).toBe('valid')
    after(24 * 3600)
    expect((await opened().get(`/auth/link/${newer}`)).body).toEqual({ state: 'expired', person: null })
    expect(codeOf(await opened().post(`/auth/link/${newer}`, { password: goodPassword }))).toBe('sign_in.link_expired')
    expect(codeOf(await opened().post('/auth/link/no-such-link', { password: goodPassword }))).toBe(
      'sign_in.link_expired',
    )
  })

  test('a weak password is refused in words and leaves the link good', async () => {
    const person = await given(api, 'ministry-officer')
    const link = await givenLink(api, person.id)
    const mine = opened()
    const weak = await mine.post(`/auth/link/${link}`, { password: 'MatKhau@123456' })
    expect(weak.body.refusal).toMatchObject({
      code: 'password.too_weak',
      because: 'guessable',
      vi: expect.stringContaining('dễ đoán'),
      en: expect.stringContaining('easy to guess'),
    })
    expect((await mine.post(`/auth/link/${link}`, { password: goodPassword })).status).toBe(200)
  })
})

describe('signing in', () => {
  test('answers an unknown address and a wrong password alike', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const wrong = await opened().post('/auth/sign-in', { email: person.email, password: 'không phải mật khẩu này' })
    const unknown = await opened().post('/auth/sign-in', { email: 'khong.co@bo.example', password: goodPassword })
    expect([wrong.status, wrong.body.refusal]).toEqual([unknown.status, unknown.body.refusal])
    expect(codeOf(wrong)).toBe('sign_in.wrong')
  })

  test('takes the password however the keyboard composes its letters', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const answer = await opened().post('/auth/sign-in', {
      email: person.email.toUpperCase(),
      password: goodPassword.normalize('NFD'),
    })
    expect(answer.status).toBe(200)
  })

  test('locks an account after wrong passwords, with growing waits, and opens later', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const mine = opened()
    const attempt = async (password: string) => {
      const answer = await mine.post('/auth/sign-in', { email: person.email, password })
      return answer.status === 200 ? 'in' : codeOf(answer)
    }
    const wrong = 'không phải mật khẩu này'
    for (let failure = 0; failure < 5; failure++) expect(await attempt(wrong)).toBe('sign_in.wrong')
    expect(await attempt(goodPassword)).toBe('sign_in.locked')
    after(59)
    expect(await attempt(goodPassword)).toBe('sign_in.locked')
    after(60)
    expect(await attempt(wrong)).toBe('sign_in.wrong')
    after(60 + 119)
    const locked = await mine.post('/auth/sign-in', { email: person.email, password: goodPassword })
    expect([locked.status, locked.body.refusal]).toEqual([
      429,
      expect.objectContaining({ until: '2026-11-22T03:03:00.000Z', vi: expect.stringContaining('10:03 22/11/2026') }),
    ])
    after(60 + 120)
    expect(await attempt(goodPassword)).toBe('in')
    expect(await attempt(wrong)).toBe('sign_in.wrong')
    expect(await attempt(goodPassword)).toBe('in')
  })

  test('locks an address nobody has just the same', async () => {
    const mine = opened()
    const codes = []
    for (let failure = 0; failure < 6; failure++)
      codes.push(codeOf(await mine.post('/auth/sign-in', { email: 'ai.do@bo.example', password: 'x' })))
    expect(codes).toEqual([...Array(5).fill('sign_in.wrong'), 'sign_in.locked'])
  })

  test('many guesses at once are no way around the lock', async () => {
    const person = await given(api, 'ministry-officer')
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => opened().post('/auth/sign-in', { email: person.email, password: 'sai rồi' })),
    )
    expect(answers.filter((answer) => codeOf(answer) === 'sign_in.wrong')).toHaveLength(5)
  })

  test('the database counts waits as the rule says', async () => {
    const rule = lockOutRules.account
    const { rows } = await sql<{ failures: number; wait: number }>`
      select n::int as failures, least(${rule.longestWaitSeconds}, ${rule.firstWaitSeconds} *
        power(2, least(n - ${rule.freeFailures} - 1, 30)))::int as wait from generate_series(5, 20) n`.execute(
      api.platform.app,
    )
    expect(rows.map((row) => row.wait)).toEqual(rows.map((row) => waitAfter(row.failures, rule)))
  })

  test('a new link lets a locked person in', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    for (let failure = 0; failure < 5; failure++)
      await opened().post('/auth/sign-in', { email: person.email, password: 'sai' })
    const link = await givenLink(api, person.id)
    expect((await opened().post(`/auth/link/${link}`, { password: `${goodPassword} hai` })).status).toBe(200)
    const answer = await opened().post('/auth/sign-in', { email: person.email, password: `${goodPassword} hai` })
    expect(answer.status).toBe(200)
  })

  test('puts the words for a missing field beside it', async () => {
    const answer = await opened().post('/auth/sign-in', { email: 'a@bo.example' })
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        refusal: expect.objectContaining({ code: 'input.invalid' }),
        fields: [expect.objectContaining({ path: 'password', vi: expect.any(String), en: expect.any(String) })],
        requestId: expect.any(String),
      },
    ])
  })

  test('sends the cookie so that scripts and other sites do not get it', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const plain = await opened().post('/auth/sign-in', { email: person.email, password: goodPassword })
    expect(plain.headers.get('set-cookie')).toMatch(
      /^vnit_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
    )
    const strict = await opened({ https: true }).post('/auth/sign-in', { email: person.email, password: goodPassword })
    expect(strict.headers.get('set-cookie')).toMatch(
      /^__Host-vnit_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200$/,
    )
    expect(strict.headers.get('cache-control')).toBe('no-store')
  })

  test('behind a proxy of ours the public address counts: for the cookie and for the origin', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const behind = browser(testHttp(api, { publicUrl: 'https://vnit.example' }), { address: '10.2.0.1' })
    const signIn = (origin: string) =>
      behind.post('/auth/sign-in', { email: person.email, password: goodPassword }, { origin })
    expect((await signIn('https://vnit.example')).headers.get('set-cookie')).toContain('; Secure')
    expect((await signIn('https://elsewhere.example')).status).toBe(403)
  })

  test('is refused from another site, with nothing tried', async () => {
    const answer = await opened().post(
      '/auth/sign-in',
      { email: 'a@bo.example', password: 'x' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' },
    )
    expect([answer.status, codeOf(answer)]).toEqual([403, 'access.foreign_origin'])
  })
})

describe('a session', () => {
  const me = async (mine: ReturnType<typeof opened>) => (await mine.ask('identity.me')).person?.id ?? null

  test('is replaced at sign-in: the old secret no longer works', async () => {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    const old = mine.cookie()
    await mine.post('/auth/sign-in', { email: person.email, password: goodPassword })
    expect(mine.cookie()).not.toBe(old)
    expect(await me(mine)).toBe(person.id)
    mine.setCookie(old)
    expect(await me(mine)).toBe(null)
  })

  test('ends after 12 hours, however busy', async () => {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    for (let hour = 1; hour < 12; hour++) {
      after(hour * 3600)
      expect(await me(mine)).toBe(person.id)
    }
    after(12 * 3600)
    expect(await me(mine)).toBe(null)
  })

  test('ends after two quiet hours', async () => {
    const mine = opened()
    await givenSignedIn(api, mine, 'ministry-officer')
    after(2 * 3600)
    expect(await me(mine)).toBe(null)
  })

  test('of two sign-ins at once both work, and each sees both', async () => {
    const person = await givenSignedIn(api, opened(), 'ministry-officer')
    const both = [opened(), opened()]
    await Promise.all(both.map((one) => one.post('/auth/sign-in', { email: person.email, password: goodPassword })))
    const lists = await Promise.all(both.map((one) => one.ask('identity.sessions')))
    expect(lists.map((list) => list.rows.length)).toEqual([3, 3])
    expect(lists.map((list) => list.rows.filter((row: { current: boolean }) => row.current).length)).toEqual([1, 1])
  })

  test('ends by sign-out, also on the server', async () => {
    const mine = opened()
    await givenSignedIn(api, mine, 'ministry-officer')
    const old = mine.cookie()
    const answer = await mine.post('/auth/sign-out')
    expect(answer.headers.get('set-cookie')).toMatch(/^vnit_session=; .*Max-Age=0$/)
    mine.setCookie(old)
    expect(await me(mine)).toBe(null)
    expect((await opened().post('/auth/sign-out')).status).toBe(200)
  })

  test('sign-out everywhere ends all, or all others', async () => {
    const [one, two, three] = [opened(), opened(), opened()]
    const person = await givenSignedIn(api, one, 'ministry-officer')
    for (const other of [two, three]) await other.post('/auth/sign-in', { email: person.email, password: goodPassword })
    expect(await two.change('identity.endAllSessions', { keepCurrent: true })).toEqual({ ended: 2 })
    expect(await Promise.all([one, two, three].map(me))).toEqual([null, person.id, null])
    expect(await two.change('identity.endAllSessions')).toEqual({ ended: 1 })
    expect(await me(two)).toBe(null)
  })

  test('one of the others can be ended, one of somebody else cannot', async () => {
    const [one, two, stranger] = [opened(), opened(), opened()]
    const person = await givenSignedIn(api, one, 'ministry-officer')
    await givenSignedIn(api, stranger, 'ministry-officer')
    await two.post('/auth/sign-in', { email: person.email, password: goodPassword })
    const { rows } = await two.ask('identity.sessions')
    const id = rows.find((row: { current: boolean }) => !row.current).id
    expect(await stranger.change('identity.endSession', { id })).toBe('session.not_found')
    expect(await two.change('identity.endSession', { id })).toEqual({ id })
    expect(await two.change('identity.endSession', { id })).toBe('session.not_found')
    expect(await me(one)).toBe(null)
  })

  test('cannot be used for a change from another site', async () => {
    const mine = opened()
    await givenSignedIn(api, mine, 'ministry-officer')
    const foreign = { 'sec-fetch-site': 'same-site', origin: 'https://evil.vnit.test' }
    expect(await mine.change('identity.setLanguage', { language: 'en' }, foreign)).toBe('access.foreign_origin')
    expect(await mine.change('identity.setLanguage', { language: 'en' })).toEqual({ language: 'en' })
  })

  test('loses a role at the next request after it was taken', async () => {
    const [boss, mine] = [opened(), opened()]
    await givenSignedIn(api, boss, 'ministry-administrator')
    const person = await givenSignedIn(api, mine, 'ministry-administrator')
    await boss.change('people.changeGrants', { id: person.id, grants: [{ role: 'ministry-leader' }] })
    expect(await mine.ask('people.list')).toBe('access.not_allowed')
  })
})

describe('changing the password', () => {
  const next = 'năm con mèo bay xa'

  test('needs the current one, ends all sessions and opens a new one here', async () => {
    const [mine, other] = [opened(), opened()]
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    await other.post('/auth/sign-in', { email: person.email, password: goodPassword })
    const old = mine.cookie()
    expect(codeOf(await mine.post('/auth/password', { current: next, next }))).toBe('password.wrong')
    expect((await mine.post('/auth/password', { current: goodPassword, next })).status).toBe(200)
    expect(mine.cookie()).not.toBe(old)
    expect((await mine.ask('identity.me')).person.id).toBe(person.id)
    expect((await other.ask('identity.me')).person).toBe(null)
    expect(codeOf(await other.post('/auth/sign-in', { email: person.email, password: goodPassword }))).toBe(
      'sign_in.wrong',
    )
    expect((await other.post('/auth/sign-in', { email: person.email, password: next })).status).toBe(200)
  })

  test('is locked like sign-in, so a stolen session does not find the password', async () => {
    const mine = opened()
    await givenSignedIn(api, mine, 'ministry-officer')
    for (let failure = 0; failure < 5; failure++) await mine.post('/auth/password', { current: 'sai', next })
    expect(codeOf(await mine.post('/auth/password', { current: goodPassword, next }))).toBe('sign_in.locked')
  })

  test('is refused to who is not signed in', async () => {
    expect(codeOf(await opened().post('/auth/password', { current: 'a', next }))).toBe('access.sign_in_first')
  })
})

describe('an access token', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}`, 'sec-fetch-site': 'cross-site' })
  async function givenToken(settings: object = {}) {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    const made = await mine.change('tokens.create', { name: 'Chương trình thử', days: 30, ...settings })
    return { mine, person, token: made.token as { id: string }, secret: made.secret as string }
  }

  test('lets a program in with its maker’s rights, without cookie or origin', async () => {
    const { secret, person } = await givenToken()
    expect(secret).toMatch(/^vnit_[\w-]{43}$/)
    const answer = await opened().send('POST', '/trpc/identity.setLanguage', { language: 'en' }, bearer(secret))
    expect(answer.body.result.data).toEqual({ language: 'en' })
    const me = await opened().send('GET', '/trpc/identity.me', undefined, bearer(secret))
    expect(me.body.result.data).toMatchObject({ person: { id: person.id }, via: 'token' })
  })

  test('that may only read asks but changes nothing', async () => {
    const { secret } = await givenToken({ readOnly: true })
    const tree = await opened().send('GET', '/trpc/agencies.tree?input={}', undefined, bearer(secret))
    expect(tree.status).toBe(200)
    const change = await opened().send('POST', '/trpc/identity.setLanguage', { language: 'en' }, bearer(secret))
    expect(change.body.error.data.refusal.code).toBe('access.read_only_token')
  })

  test('opens no further way in', async () => {
    const { secret } = await givenToken()
    const send = async (path: string, body: object) => {
      const { body: answer } = await opened().send('POST', path, body, bearer(secret))
      return (answer.error?.data.refusal ?? answer.refusal).code
    }
    expect(await send('/trpc/tokens.create', { name: 'Mã nữa', days: 1 })).toBe('access.session_only')
    expect(await send('/trpc/identity.endAllSessions', {})).toBe('access.session_only')
    expect(await send('/auth/password', { current: goodPassword, next: 'x' })).toBe('access.session_only')
  })

  test('is refused by name once ended, out of time, or unknown', async () => {
    const { mine, secret, token } = await givenToken()
    const use = async (given: string) => {
      const answer = await opened().send('GET', '/trpc/identity.me', undefined, bearer(given))
      return [answer.status, answer.body.error?.data.refusal.because]
    }
    after(30 * 24 * 3600)
    expect(await use(secret)).toEqual([401, 'expired'])
    after(0)
    expect(await use(secret)).toEqual([200, undefined])
    await mine.change('tokens.end', { id: token.id })
    expect(await use(secret)).toEqual([401, 'ended'])
    expect(await use('vnit_made-up')).toEqual([401, 'unknown'])
    expect(await mine.change('tokens.end', { id: token.id })).toBe('token.already_ended')
  })

  test('of somebody else can be neither seen nor ended', async () => {
    const { token } = await givenToken()
    const stranger = await givenToken()
    expect((await stranger.mine.ask('tokens.list')).rows).toHaveLength(1)
    expect(await stranger.mine.change('tokens.end', { id: token.id })).toBe('token.not_found')
  })

  test('ends with its person', async () => {
    const { secret, person } = await givenToken()
    const boss = opened()
    await givenSignedIn(api, boss, 'ministry-administrator')
    expect(await boss.change('people.end', { id: person.id, reason: 'Chuyển công tác' })).toMatchObject({
      state: 'ended',
      grants: [],
    })
    const answer = await opened().send('GET', '/trpc/identity.me', undefined, bearer(secret))
    expect(answer.status).toBe(401)
    expect(codeOf(await opened().post('/auth/sign-in', { email: person.email, password: goodPassword }))).toBe(
      'sign_in.wrong',
    )
  })
})

describe('requests', () => {
  test('beyond the limit of an address are told to wait, and let through in the next window', async () => {
    const mine = opened()
    const look = () => mine.get('/auth/link/nothing')
    const statuses = await Promise.all(Array.from({ length: 125 }, async () => (await look()).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(120)
    const refused = await look()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    after(60)
    expect((await look()).status).toBe(200)
  })
})

describe('the API as a whole', () => {
  test('counts a person’s requests over all copies and tells them to wait', async () => {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    const key = counterKey('person', person.id)
    const { limit, windowSeconds } = requestRules.person
    await rateLimit(api.platform, key, requestRules.person)
    await sql`update rate_limit set used = ${limit - 1} where key = ${key}`.execute(api.platform.app)
    const ask = () => mine.get('/trpc/identity.me')
    expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect([refused.status, refused.body.refusal]).toEqual([
      429,
      expect.objectContaining({ code: 'access.too_many_requests', waitSeconds: windowSeconds }),
    ])
    after(windowSeconds)
    expect((await ask()).status).toBe(200)
  })

  test('a second copy knows the same sessions, locks and counts', async () => {
    const other = createPlatform({
      ownerUrl: api.ownerUrl,
      passwords: { app: 'app-in-tests', public: 'public-in-tests' },
      now: api.platform.now,
      log: api.platform.log,
      poolSize: 2,
    })
    const copy = testHttp({ ...api, platform: other.platform })
    const [here, there] = [opened(), browser(copy, { address: '10.3.0.1' })]
    const person = await givenSignedIn(api, here, 'ministry-officer')
    there.setCookie(here.cookie())
    expect((await there.ask('identity.me')).person.id).toBe(person.id)
    await here.post('/auth/sign-out')
    expect((await there.ask('identity.me')).person).toBe(null)

    const attempt = (browserThere: ReturnType<typeof opened>) =>
      browserThere.post('/auth/sign-in', { email: person.email, password: 'sai' })
    for (const one of [here, there, here, there, here]) await attempt(one)
    expect(codeOf(await attempt(there))).toBe('sign_in.locked')
    await other.close()
  })

  test('counts exactly, however many come at once', async () => {
    const rule = { limit: 10, windowSeconds: 60 }
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => rateLimit(api.platform, 'test:once', rule)))
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(10)
  })
})

describe('what is kept', () => {
  test('holds no secret and no password, in no table', async () => {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-administrator')
    const { secret } = await mine.change('tokens.create', { name: 'Chương trình', days: 1 }, commandId())
    const invited = await mine.change(
      'people.invite',
      { name: 'Người được mời', email: 'moi@bo.example', grants: [{ role: 'ministry-leader' }] },
      commandId(),
    )
    const link = invited.link.path.split('#')[1]
    await mine.post('/auth/sign-in', { email: person.email, password: 'mật khẩu gõ nhầm' })
    const everything = await dump(api)
    expect(everything).toContain('token.created')
    for (const hidden of [mine.cookie().split('=')[1]!, secret, link, goodPassword, 'mật khẩu gõ nhầm']) {
      expect(everything).not.toContain(hidden)
      expect(everything).not.toContain(createHash('md5').update(hidden).digest('hex'))
    }
    const trail = await api.ownerReads.selectFrom('audit').selectAll().execute()
    const hashes = await api.ownerReads.selectFrom('session').select('token_hash').execute()
    for (const { token_hash } of hashes) expect(JSON.stringify(trail)).not.toContain(token_hash.toString('hex'))
  })

  test('puts no secret, password, name or address into the log', async () => {
    const written: string[] = []
    const log = pino({ level: 'trace' }, { write: (line) => void written.push(line) })
    const world = { ...api, platform: { ...api.platform, log } }
    const mine = browser(testHttp(world), { address: '10.4.0.1' })
    const person = await givenSignedIn(world, mine, 'ministry-officer')
    const link = await givenLink(world, person.id)
    const { secret } = await mine.change('tokens.create', { name: 'Chương trình', days: 1 })
    await mine.post('/auth/sign-in', { email: person.email, password: 'mật khẩu sai' })
    await mine.post('/auth/sign-in', { email: person.email, password: goodPassword })
    await mine.get(`/auth/link/${link}`)
    await mine.post(`/auth/link/${link}`, { password: `${goodPassword} hai` })
    await mine.send('GET', '/trpc/identity.me', undefined, { authorization: `Bearer ${secret}` })
    expect(written.length).toBeGreaterThan(5)
    const hidden = [mine.cookie().split('=')[1]!, secret, link, 'mật khẩu sai', goodPassword, person.email, person.name]
    for (const word of [...hidden, '10.4.0.1']) expect(written.join('')).not.toContain(word)
  })

  test('tells who came in, who failed and who left', async () => {
    const mine = opened()
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    await mine.post('/auth/sign-in', { email: person.email, password: 'sai' })
    await mine.post('/auth/sign-in', { email: person.email, password: goodPassword })
    await mine.post('/auth/sign-out')
    const trail = await api.ownerReads
      .selectFrom('audit')
      .select(['deed', 'actor_kind'])
      .where('subject_id', '=', person.id)
      .orderBy('seq')
      .execute()
    expect(trail.map((row) => `${row.deed} by ${row.actor_kind}`)).toEqual([
      'sign_in.failed by public',
      'person.signed_in by person',
      'person.signed_out by person',
    ])
  })
})

const commandId = () => ({ 'x-command-id': crypto.randomUUID() })

/** Every row of every table, as text. */
async function dump({ ownerReads }: TestApi): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(ownerReads)
  const parts = await Promise.all(
    tables.rows.map(({ name }) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(ownerReads),
    ),
  )
  return parts.flatMap((part) => part.rows.map((row) => row.row)).join('\n')
}
