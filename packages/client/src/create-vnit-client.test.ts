import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loopbackApi, type LoopbackApi } from '../testing/loopback-api.ts'
import { createVnitClient, fieldProblemsOf, pages, refusalOf, requestIdOf, rows, type Fetch } from './index.ts'

let vnit: LoopbackApi
let sent: { url: string; headers: Headers }[] = []

beforeAll(async () => void (vnit = await loopbackApi({ empty: true })))
afterAll(() => vnit.close())
beforeEach(() => void (sent = []))

/** The network as it is, noting what is sent; `trouble` may take an answer away or bring another. */
function network(
  trouble: (attempt: number, url: string) => Response | 'lost' | 'lost on the way back' | null = () => null,
): Fetch {
  return async (url, options) => {
    sent.push({ url, headers: new Headers(options?.headers) })
    const instead = trouble(sent.length, url)
    if (instead instanceof Response) return instead
    if (instead === 'lost') throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
    const answer = await fetch(url, options)
    if (instead === 'lost on the way back') throw new TypeError('terminated')
    return answer
  }
}

const clientOver = (fetch: Fetch, settings: { token?: string; language?: 'vi' | 'en' } = {}) =>
  createVnitClient({ ...vnit, baseUrl: `${vnit.baseUrl}/`, fetch, patience: { waitMs: () => 1 }, ...settings })

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (problem: unknown) => problem,
  )
const languagesChosen = async () =>
  (await vnit.api.ownerReads.selectFrom('audit').select('after').where('deed', '=', 'person.language_chosen').execute())
    .length

describe('asking', () => {
  test('a token from the admin app opens what its maker may see', async () => {
    const { person } = await clientOver(network()).identity.me.query()
    expect(person?.id).toBe(vnit.officer.id)
    expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${vnit.token}`)
  })

  test('questions that start together travel together', async () => {
    const client = clientOver(network())
    const [one, other] = await Promise.all([
      client.agencies.get.query({ id: 'MIC' }),
      client.agencies.find.query({ text: 'tra vinh', asOf: '2014-04-16' }),
    ])
    expect([one.id, other.total, sent.length]).toEqual(['MIC', 2, 1])
  })

  test('a paged list is read to its end, each row once', async () => {
    const client = clientOver(network())
    const filter = { kinds: ['province' as const], asOf: '2014-04-16', pageSize: 20 }
    const sizes: number[] = []
    for await (const page of pages(client.agencies.find, filter)) sizes.push(page.rows.length)
    const ids = new Set<string>()
    for await (const agency of rows(client.agencies.find, filter)) ids.add(agency.id)
    expect(sizes).toEqual([20, 20, 18])
    expect(ids.size).toBe(58)
  })
})

describe('a no', () => {
  test('carries its code, its facts and its sentence in both languages', async () => {
    const problem = await problemOf(clientOver(network()).agencies.get.query({ id: 'KHONG-CO' }))
    const refusal = refusalOf(problem)
    if (refusal?.code !== 'agency.not_found') throw new Error(`another no: ${refusal?.code}`)
    expect(refusal).toEqual({
      code: 'agency.not_found',
      again: false,
      id: 'KHONG-CO',
      vi: expect.stringContaining('Không có cơ quan'),
      en: expect.stringContaining('There is no agency'),
    })
    expect(requestIdOf(problem)).toBe(sent[0]?.headers.get('x-request-id'))
    expect(sent).toHaveLength(1)
  })

  test('speaks in the chosen language when nobody catches it', async () => {
    const ask = (language: 'vi' | 'en') => clientOver(network(), { language }).agencies.get.query({ id: 'KHONG-CO' })
    await expect(ask('vi')).rejects.toThrow(/^agencies\.get: Không có cơ quan.*\(agency\.not_found\)$/)
    await expect(ask('en')).rejects.toThrow(/^agencies\.get: There is no agency/)
  })

  test('puts words beside a wrong field', async () => {
    const problem = await problemOf(clientOver(network()).agencies.tree.query({ asOf: '2025-02-30' }))
    expect(refusalOf(problem)?.code).toBe('input.invalid')
    expect(fieldProblemsOf(problem)).toMatchObject([{ path: 'asOf', vi: expect.stringContaining('lịch') }])
  })

  test('says that a token is not accepted', async () => {
    const problem = await problemOf(clientOver(network(), { token: 'vnit_sai' }).agencies.tree.query({}))
    expect(refusalOf(problem)).toMatchObject({ code: 'token.not_accepted', because: 'unknown' })
  })

  test('given before tRPC is reached is read as well', async () => {
    const problem = await problemOf(
      clientOver(network()).tokens.create.mutate({ name: 'x'.repeat(1_100_000), days: 1 }),
    )
    expect(refusalOf(problem)).toMatchObject({ code: 'input.too_large', limitBytes: 1_048_576 })
  })
})

describe('trouble on the way', () => {
  test('a question is asked again until it is answered', async () => {
    const busy = () => new Response('<h1>Bad Gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } })
    const client = clientOver(network((attempt) => (attempt === 1 ? 'lost' : attempt === 2 ? busy() : null)))
    expect((await client.agencies.get.query({ id: 'MIC' })).id).toBe('MIC')
    expect(sent).toHaveLength(3)
  })

  test('a command whose answer was lost is sent again under its id and done once', async () => {
    const before = await languagesChosen()
    const client = clientOver(network((attempt) => (attempt === 1 ? 'lost on the way back' : null)))
    expect(await client.identity.setLanguage.mutate({ language: 'en' })).toEqual({ language: 'en' })
    const ids = sent.map(({ headers }) => headers.get('x-command-id'))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(await languagesChosen()).toBe(before + 1)
  })

  test('a command id brought by the caller holds over restarts, and for one content only', async () => {
    const before = await languagesChosen()
    const context = { commandId: crypto.randomUUID() }
    await clientOver(network()).identity.setLanguage.mutate({ language: 'vi' }, { context })
    await clientOver(network()).identity.setLanguage.mutate({ language: 'vi' }, { context })
    const problem = await problemOf(clientOver(network()).identity.setLanguage.mutate({ language: 'en' }, { context }))
    expect(await languagesChosen()).toBe(before + 1)
    expect(refusalOf(problem)).toMatchObject({ code: 'command.repeated_differently', ...context })
  })

  test('two commands have two ids', async () => {
    const client = clientOver(network())
    await client.identity.setLanguage.mutate({ language: 'en' })
    await client.identity.setLanguage.mutate({ language: 'en' })
    expect(new Set(sent.map(({ headers }) => headers.get('x-command-id'))).size).toBe(2)
  })

  test('the wait that the API names is kept', async () => {
    const full = () => Response.json({ refusal: null }, { status: 429, headers: { 'retry-after': '0.05' } })
    const from = performance.now()
    await clientOver(network((attempt) => (attempt === 1 ? full() : null))).identity.me.query()
    expect(performance.now() - from).toBeGreaterThan(45)
  })

  test('is told in words when it does not end', async () => {
    await expect(
      clientOver(
        network(() => 'lost'),
        { language: 'en' },
      ).identity.me.query(),
    ).rejects.toThrow('No answer from vnit (connect ECONNREFUSED)')
    expect(sent).toHaveLength(5)
  })

  test('another program at the address is named as such, at once', async () => {
    const page = () => new Response('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } })
    await expect(clientOver(network(page), { language: 'en' }).identity.me.query()).rejects.toThrow('it is not vnit')
    expect(sent).toHaveLength(1)
  })

  test('a caller that gives up is not kept waiting', async () => {
    const client = createVnitClient({ ...vnit, fetch: network(() => 'lost'), patience: { waitMs: () => 60_000 } })
    const giveUp = new AbortController()
    setTimeout(() => giveUp.abort(), 20)
    await expect(client.identity.me.query(undefined, { signal: giveUp.signal })).rejects.toThrow()
    expect(sent).toHaveLength(1)
  })
})
