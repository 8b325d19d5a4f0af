import { describe, expect, test } from 'vitest'
import type { Principal } from '@vnit/domain'
import { given } from '../testing/people.ts'
import { ownApi } from '../testing/own-api.ts'
import { createApi } from './create-api.ts'
import { createMetrics } from './metrics.ts'

const api = await ownApi({ empty: true })
let principal: Principal = { kind: 'public' }
let open = true
const app = createApi({
  platform: api.platform,
  identify: async () => principal,
  metrics: createMetrics(),
  isOpen: () => open,
  metricsToken: 'metrics-secret',
})

const ask = (path: string, init?: RequestInit) => app.request(`http://vnit.test${path}`, init)

describe('the HTTP face', () => {
  test('says no in both languages, with a request id', async () => {
    principal = { kind: 'public' }
    const answer = await ask('/trpc/agencies.tree?input={}')
    const body = (await answer.json()) as { error: { data: Record<string, unknown> } }
    expect(answer.status).toBe(401)
    expect(body.error.data.refusal).toMatchObject({
      code: 'access.sign_in_first',
      vi: expect.stringContaining('đăng nhập'),
      en: expect.stringContaining('signed in'),
    })
    expect(answer.headers.get('x-request-id')).toBe(body.error.data.requestId)
  })

  test('puts the words for bad input beside its field', async () => {
    principal = await given(api, 'ministry-officer')
    const input = encodeURIComponent(JSON.stringify({ asOf: '2025-02-30' }))
    const answer = await ask(`/trpc/agencies.tree?input=${input}`)
    const body = (await answer.json()) as { error: { data: { fields: object[] } } }
    expect(answer.status).toBe(400)
    expect(body.error.data.fields).toMatchObject([{ path: 'asOf', vi: expect.stringContaining('lịch') }])
  })

  test('stops a change that another site sends', async () => {
    principal = await given(api, 'ministry-officer')
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' }
    const answer = await ask('/trpc/agencies.tree', { method: 'POST', headers, body: '{}' })
    expect(answer.status).toBe(403)
  })

  test('refuses a body over the limit before reading it', async () => {
    const answer = await ask('/trpc/agencies.tree', { method: 'POST', body: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
  })

  test('is alive and ready, and no longer ready once it drains', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    open = false
    expect((await ask('/readyz')).status).toBe(503)
    open = true
  })

  test('shows figures only to who holds the token', async () => {
    expect((await ask('/metrics')).status).toBe(404)
    const answer = await ask('/metrics', { headers: { authorization: 'Bearer metrics-secret' } })
    expect(await answer.text()).toContain('vnit_http_request_seconds')
  })

  test('keeps a document once, under the hash of its bytes, and hands it back as a download', async () => {
    principal = await given(api, 'ministry-officer')
    const body = Buffer.from('Số: 12/BTTTT-CNTT\nKính gửi: Các Bộ, cơ quan ngang Bộ.')
    const put = async () => (await ask('/files', { method: 'PUT', body })).json() as Promise<{ sha256: string }>
    const [first, again] = [await put(), await put()]
    expect(again).toEqual(first)
    const back = await ask(`/files/${first.sha256}`)
    expect(Buffer.from(await back.arrayBuffer()).equals(body)).toBe(true)
    expect(back.headers.get('content-disposition')).toContain('attachment')
    expect(back.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 422, 'file.empty'],
    ['a film', Buffer.from('0000001866747970697336d0', 'hex'), 415, 'file.type_not_allowed'],
    ['21 MB', Buffer.alloc(21 * 1_048_576, 65), 413, 'file.too_large'],
  ])('refuses %s', async (_, body, status, code) => {
    principal = await given(api, 'ministry-officer')
    const answer = await ask('/files', { method: 'PUT', body })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ refusal: { code } })
  })

  test.each([
    ['agency-officer', { agencyId: 'MOH' }, 200],
    ['enterprise-member', { enterpriseId: '8c7a5f0e-0000-4000-8000-000000000001' }, 403],
  ] as const)('answers a file of an %s %j with %d', async (role, scope, status) => {
    principal = await given(api, role, scope)
    const answer = await ask('/files', { method: 'PUT', body: Buffer.from('Báo cáo kết quả thực hiện') })
    expect(answer.status).toBe(status)
  })
})
