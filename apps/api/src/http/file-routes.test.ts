import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { browser, testHttp } from '../testing/browser.ts'
import { letterText, registeredDirective } from '../testing/letters.ts'
import { given } from '../testing/people.ts'
import { givenSignedIn } from '../testing/sign-in.ts'
import { ownApi } from '../testing/own-api.ts'

const api = await ownApi({ empty: true })
const app = testHttp(api)

async function officerOf(agencyId: string) {
  const there = browser(app)
  const person = await givenSignedIn(api, there, 'agency-officer', { agencyId })
  const headers = { cookie: there.cookie(), 'sec-fetch-site': 'same-origin' }
  return {
    person,
    put: (bytes: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
      app.request('http://vnit.test/files', { method: 'PUT', body: bytes, headers: { ...headers, ...more } }),
    get: (sha256: string) => app.request(`http://vnit.test/files/${sha256}`, { headers }),
  }
}

describe('a file', () => {
  test('of somebody else is not there, even for whoever knows its name', async () => {
    const [health, province] = [await officerOf('MOH'), await officerOf('PR-84')]
    const kept = (await (await health.put(letterText())).json()) as { sha256: string }
    expect((await health.get(kept.sha256)).status).toBe(200)
    const answer = await province.get(kept.sha256)
    expect([answer.status, await answer.json()]).toMatchObject([404, { refusal: { code: 'record.not_found' } }])
  })

  test('that two people bring is kept once, and serves both as evidence', async () => {
    const [health, province] = [await officerOf('MOH'), await officerOf('PR-84')]
    const text = letterText()
    const kept = (await (await health.put(text)).json()) as { sha256: string }
    expect(await (await province.put(text)).json()).toEqual(kept)
    expect((await province.get(kept.sha256)).status).toBe(200)
    const { obligationId } = await registeredDirective(api, await given(api, 'ministry-officer'))
    const claim = { id: obligationId, agencyId: 'PR-84', note: 'Đã gửi báo cáo' }
    const evidence = [{ sha256: kept.sha256, fileName: 'bao-cao.txt' }]
    expect(await api.as(province.person).obligations.claimDone({ ...claim, evidence })).toMatchObject({
      state: 'claimed',
    })
    const rows = await api.ownerReads
      .selectFrom('stored_file')
      .select('sha256')
      .where('sha256', '=', kept.sha256)
      .execute()
    expect(rows.length).toBe(1)
  })

  test.each([
    ['nothing at all', ''],
    ['a moving picture', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0])],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['the end of a zip only', new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(255)])],
    ['half an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['null characters', new Uint8Array(2000)],
    ['a page with a script', '<html><script>alert(1)</script></html>'],
  ])('is refused in two languages when it is %s', async (_what, bytes) => {
    const answer = await (await officerOf('MOH')).put(bytes)
    const { refusal } = (await answer.json()) as { refusal: { code: string; vi: string; en: string } }
    expect([answer.status < 500, refusal.code, refusal.vi !== refusal.en]).toEqual([
      true,
      expect.stringMatching(/^file\./),
      true,
    ])
  })

  test.each([
    ['a PDF that holds none', '%PDF-1.7\n%%EOF'],
    ['a PDF cut short', '%PDF-1.7\n1 0 obj <</Type /Catalog'],
  ])('is kept but not read when it is %s, and says why', async (_what, bytes) => {
    const officer = await given(api, 'ministry-officer')
    const there = browser(app)
    const person = await givenSignedIn(api, there, 'ministry-officer')
    const answer = await app.request('http://vnit.test/files', {
      method: 'PUT',
      body: bytes,
      headers: { cookie: there.cookie(), 'sec-fetch-site': 'same-origin' },
    })
    expect(answer.status).toBeLessThan(500)
    if (answer.status !== 200) return
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await expect(api.as(person).letters.takeIn({ sha256, fileName: 'x.pdf' })).rejects.toThrow(/^file\./)
    await expect(api.as(officer).letters.takeIn({ sha256: 'f'.repeat(64), fileName: 'x' })).rejects.toThrow(
      'record.not_found',
    )
  })
})
