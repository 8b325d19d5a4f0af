import { describe, expect, test } from 'vitest'
import { catalogueQueries } from '../features/products/catalogue-queries.ts'
import { browser, testHttp } from '../testing/browser.ts'
import { givenSignedIn } from '../testing/sign-in.ts'
import { ownApi } from '../testing/own-api.ts'

const api = await ownApi()
const app = testHttp(api)
const there = browser(app)
await givenSignedIn(api, there, 'ministry-administrator')
const cookie = there.cookie()

const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  app.request(`http://vnit.test${path}`, {
    method,
    headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
    ...(body !== undefined && { body }),
  })

describe('a request of a person that makes no sense', () => {
  test.each([
    ['application/json', '{"a":'],
    ['application/json', 'null'],
    ['application/json', '7'],
    ['application/json', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['application/json', `{"list":"x","name":"y","filter":${'{"a":'.repeat(60)}1${'}'.repeat(60)}}`],
    ['application/json', '{"list":"x","name":"a\\u0000","filter":{}}'],
    ['application/json', '{"list":"x","name":"y","filter":{"a":"\\ud800"}}'],
    ['application/json', '{"list":"x","name":"y","filter":{"a\\u0000":1}}'],
    ['application/json; charset=utf-16', '{}'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="list"\r\n\r\ny\r\n--x--\r\n'],
    ['application/octet-stream', 'x'],
    ['application/x-www-form-urlencoded', 'list=x'],
    ['text/plain', 'x'],
    ['', 'x'],
  ])('is refused and no defect (%s, %s)', async (type, body) => {
    const answer = await ask('POST', '/trpc/views.save', { 'content-type': type }, body)
    expect([answer.status >= 400 && answer.status < 500, answer.status]).toEqual([true, answer.status])
  })

  test('says beside which field a character cannot be kept, in two languages', async () => {
    const body = '{"list":"x","name":"a\\u0000","filter":{}}'
    const answer = await ask('POST', '/trpc/views.save', { 'content-type': 'application/json' }, body)
    const { error } = (await answer.json()) as { error: { data: { fields: unknown[]; refusal: { code: string } } } }
    expect(error.data.refusal.code).toBe('input.invalid')
    expect(error.data.fields).toMatchObject([
      { path: 'name', vi: expect.stringContaining('ký tự'), en: expect.stringContaining('character') },
    ])
  })

  test.each(['__proto__', 'constructor', 'views.__proto__', 'views', 'views.save.constructor', '%00', '%ff', '%'])(
    'asks for the procedure %s that is not there',
    async (name) => expect([400, 404]).toContain((await ask('GET', `/trpc/${name}`)).status),
  )

  test.each(['?input=%7B', '?input=null', '?input=%', '?batch=1&input=7', '?batch=1&input=%5B%5D', '?input='])(
    'comes with the input %s',
    async (search) => expect((await ask('GET', `/trpc/views.list${search}`)).status).toBe(400),
  )

  test('asks a hundred things at once', async () => {
    const paths = Array<string>(100).fill('identity.me').join(',')
    expect((await ask('GET', `/trpc/${paths}?batch=1`)).status).toBe(400)
  })

  test.each<Record<string, string>>([
    { 'x-command-id': 'không phải mã'.normalize('NFD').replace(/[^\x20-\xff]/g, '') },
    { 'x-request-id': '\xe1\xba\xbf' },
    { cookie: 'vnit_session=%00; ;=;' },
    { authorization: 'Bearer \xe1' },
  ])('brings %j', async (headers) => {
    const answer = await ask('GET', '/trpc/identity.me', headers)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
  })

  test.each([
    '{"email":"a\\u0000@b.vn","password":"x"}',
    '{"email":"a@b.vn","password":"x\\u0000"}',
    '{',
    '[1]',
    '['.repeat(8000) + ']'.repeat(8000),
  ])('signs in with %s', async (body) => {
    const answer = await ask('POST', '/auth/sign-in', { 'content-type': 'application/json' }, body)
    expect([answer.status, await answer.json()]).toMatchObject([400, { refusal: { code: 'input.invalid' } }])
  })
})

test('an address of the catalogue that cannot be kept names nothing that is there', async () => {
  const ask = catalogueQueries(api.platform)
  await expect(ask.listing({ code: 'a\u0000' })).rejects.toThrow('record.not_found')
  await expect(ask.enterprise({ slug: '\u0000' })).rejects.toThrow('record.not_found')
  await expect(ask.search({ fields: ['\u0000'] })).rejects.toThrow('record.not_found')
  expect(await ask.suggest({ text: '\u0000' })).toBeDefined()
  await expect(ask.index({ letter: '\u0000' })).rejects.toThrow('record.not_found')
})
