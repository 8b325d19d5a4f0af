import { describe, expect, test } from 'vitest'
import type { PersonPrincipal } from '@vnit/domain'
import { given } from '../../testing/people.ts'
import { givenSignedIn, goodPassword } from '../../testing/sign-in.ts'
import { browser, testHttp } from '../../testing/browser.ts'
import { ownApi } from '../../testing/own-api.ts'
import { testApi } from '../../testing/test-api.ts'
import { loadSamplePeople } from './load-sample-people.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'

const api = await ownApi()
const boss = await givenSignedIn(api, browser(testHttp(api)), 'ministry-administrator')

const people = () => api.as(boss).people

describe('finding people', () => {
  test.each(['chuyen vien', 'CHUYÊN VIÊN', 'mau.example chuyen', 'nguyễn thị chuyên'])('"%s"', async (text) => {
    const page = await people().list({ text })
    expect(page.rows.map((row) => row.email)).toEqual(['chuyen-vien@mau.example'])
    expect(page.rows[0]).toMatchObject({ state: 'invited', sample: true, grants: [{ role: 'ministry-officer' }] })
  })

  test('is paged, in one order, with the number of all', async () => {
    const all = await people().list({ text: 'mau.example' })
    const pages = await Promise.all([1, 2, 3].map((page) => people().list({ text: 'mau.example', page, pageSize: 2 })))
    expect(pages.flatMap((page) => page.rows)).toEqual(all.rows)
    expect(pages.map((page) => page.total)).toEqual([5, 5, 5])
  })

  test('by role and agency shows the agency’s name of today', async () => {
    const page = await people().list({ role: 'agency-officer', agencyId: 'DST-86-25' })
    expect(page.rows.map((row) => row.grants)).toEqual([
      [
        {
          role: 'agency-officer',
          agencyId: 'DST-86-25',
          agencyName: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
          agencyNameEn: expect.stringContaining('Vinh Long'),
          enterpriseId: null,
        },
      ],
    ])
  })

  test('a sign such as % is a sign', async () => {
    expect((await people().list({ text: '%' })).total).toBe(0)
  })
})

describe('inviting', () => {
  const wish = (email: string) => ({ name: 'Vũ Thị Mới', email, grants: [{ role: 'ministry-leader' as const }] })

  test('answers a link once, and the person waits for it to be used', async () => {
    const { person, link } = await people().invite(wish('moi-1@bo.example'))
    expect(person).toMatchObject({ state: 'invited', sample: false, lastSignedInAt: null })
    expect(link).toEqual({
      path: expect.stringMatching(/^\/admin\/link#[\w-]{43}$/),
      expiresAt: '2026-11-23T03:00:00.000Z',
    })
    expect(await people().get({ id: person.id })).toMatchObject({
      openLinkExpiresAt: link.expiresAt,
      openSessions: 0,
      openTokens: 0,
    })
  })

  test('the same address twice, in any case, is refused; of two at once one goes through', async () => {
    await people().invite(wish('moi-2@bo.example'))
    await expect(people().invite(wish('MOI-2@bo.example'))).rejects.toThrow('person.email_taken')
    const both = await Promise.allSettled([1, 2].map(() => people().invite(wish('moi-3@bo.example'))))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a role without the scope it needs, or of an agency that is not there, is refused and leaves nothing', async () => {
    const invite = (grants: object[]) => people().invite({ ...wish('moi-4@bo.example'), grants: grants as never })
    await expect(invite([{ role: 'agency-officer' }])).rejects.toThrow('person.grant_incomplete')
    await expect(invite([{ role: 'ministry-officer', agencyId: 'MOH' }])).rejects.toThrow('person.grant_incomplete')
    await expect(invite([{ role: 'agency-officer', agencyId: 'NONE' }])).rejects.toThrow('agency.not_found')
    expect((await people().list({ text: 'moi-4' })).total).toBe(0)
  })

  test('is not answered from memory, so no link is kept', async () => {
    const commandId = crypto.randomUUID()
    await api.as(boss, { commandId }).people.invite(wish('moi-5@bo.example'))
    await expect(api.as(boss, { commandId }).people.invite(wish('moi-5@bo.example'))).rejects.toThrow('email_taken')
    const kept = await api.ownerReads.selectFrom('command_result').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain('/admin/link')
  })
})

describe('correcting', () => {
  test('changes name and address, by which the person signs in from now on', async () => {
    const mine = browser(testHttp(api))
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    const right = { name: 'Đỗ Thị Đúng', email: 'Dung.Do@bo.example' }
    expect(await people().correct({ id: person.id, ...right })).toMatchObject({
      name: right.name,
      email: 'dung.do@bo.example',
    })
    const answer = await mine.post('/auth/sign-in', { email: right.email, password: goodPassword })
    expect(answer.status).toBe(200)
    expect((await people().list({ text: 'do thi dung' })).total).toBe(1)
  })

  test('to an address that somebody has is refused', async () => {
    const person = await given(api, 'ministry-officer')
    await expect(people().correct({ id: person.id, name: 'Ai Đó', email: boss.email })).rejects.toThrow(
      'person.email_taken',
    )
  })
})

describe('changing roles', () => {
  test('ends the old ones and keeps them in the history', async () => {
    const person = await given(api, 'ministry-officer')
    api.setNow('2026-11-22T04:00:00Z')
    const row = await people().changeGrants({
      id: person.id,
      grants: [{ role: 'agency-officer', agencyId: 'MOH' }],
      reason: 'Điều động theo quyết định',
    })
    expect(row.grants.map((grant) => [grant.role, grant.agencyName])).toEqual([['agency-officer', 'Bộ Y tế']])
    const { history } = await people().get({ id: person.id })
    expect(history.map((grant) => [grant.role, grant.toAt])).toEqual([
      ['ministry-officer', '2026-11-22T04:00:00.000Z'],
      ['agency-officer', null],
    ])
    api.setNow('2026-11-22T03:00:00Z')
  })

  test('never leaves the ministry without an administrator who can sign in', async () => {
    const others = [{ role: 'ministry-officer' as const }]
    await given(api, 'ministry-administrator') // invited only: has no password
    await expect(people().changeGrants({ id: boss.id, grants: others })).rejects.toThrow('person.last_administrator')
    await expect(people().end({ id: boss.id })).rejects.toThrow('person.last_administrator')
  })

  test('of two administrators who take the role from each other at once, one keeps it', async () => {
    const world = await testApi({ empty: true })
    const app = testHttp(world)
    const [one, two] = [
      await givenSignedIn(world, browser(app), 'ministry-administrator'),
      await givenSignedIn(world, browser(app), 'ministry-administrator'),
    ]
    const take = (by: PersonPrincipal, from: PersonPrincipal) =>
      world.as(by).people.changeGrants({ id: from.id, grants: [{ role: 'ministry-officer' }] })
    const both = await Promise.allSettled([take(one, two), take(two, one)])
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    await world.close()
  })
})

describe('ending a person', () => {
  test('ends every role and way in, and cannot be done twice', async () => {
    const mine = browser(testHttp(api))
    const person = await givenSignedIn(api, mine, 'ministry-officer')
    await mine.change('tokens.create', { name: 'Chương trình', days: 3 })
    await people().newLink({ id: person.id })
    await people().end({ id: person.id, reason: 'Nghỉ hưu' })
    expect(await people().get({ id: person.id })).toMatchObject({
      state: 'ended',
      grants: [],
      openLinkExpiresAt: null,
      openSessions: 0,
      openTokens: 0,
    })
    expect((await mine.ask('identity.me')).person).toBe(null)
    await expect(people().end({ id: person.id })).rejects.toThrow('person.already_ended')
    await expect(people().newLink({ id: person.id })).rejects.toThrow('person.already_ended')
    expect((await people().list({ text: person.email })).total).toBe(0)
    expect((await people().list({ text: person.email, includeEnded: true })).total).toBe(1)
  })
})

describe('the sample people', () => {
  test('are the same ones however often they are loaded', async () => {
    expect(await runAsSystem(api.platform, 'seed', loadSamplePeople)).toEqual({ loaded: 0 })
  })

  test('have no password', async () => {
    const rows = await api.ownerReads
      .selectFrom('person')
      .leftJoin('person_password', 'person_password.person_id', 'person.id')
      .select(['person.id', 'person_password.hash'])
      .where('person.sample', '=', true)
      .execute()
    expect([rows.length, rows.filter((row) => row.hash !== null)]).toEqual([5, []])
  })
})
