import { createApi } from '../http/create-api.ts'
import { createMetrics } from '../http/metrics.ts'
import { getPrincipal } from '../features/identity/get-principal.ts'
import type { TestApi } from './test-api.ts'

/** The HTTP face over a test database, with real sign-in. */
export function testHttp(api: TestApi, { publicUrl }: { publicUrl?: string } = {}) {
  return createApi({
    platform: api.platform,
    identify: (request) => getPrincipal(api.platform, request),
    metrics: createMetrics(),
    isOpen: () => true,
    metricsToken: null,
    trustProxy: true,
    publicUrl,
  })
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever came
type Answer = { status: number; body: any; headers: Headers }

/** A browser with one cookie: sends it, keeps what it is given, and says that it is on our own pages. */
export function browser(app: ReturnType<typeof testHttp>, { address = '10.0.0.1', https = false } = {}) {
  let cookie = ''
  const send = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const answer = await app.request(`${https ? 'https' : 'http'}://vnit.test${path}`, {
      method,
      headers: {
        'x-forwarded-for': address,
        'user-agent': 'Test browser',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        ...(cookie && { cookie }),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0]!.endsWith('=') ? '' : set.split(';')[0]!
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : null, headers: answer.headers } as Answer
  }
  return {
    send,
    post: (path: string, body: unknown = {}, more: Record<string, string> = {}) => send('POST', path, body, more),
    get: (path: string) => send('GET', path),
    /** A tRPC question; answers its data or its refusal's code. */
    ask: async (procedure: string, input: unknown = {}) => {
      const { body } = await send('GET', `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
      return body.error ? body.error.message : body.result.data
    },
    /** A tRPC deed; answers its data or its refusal's code. */
    change: async (procedure: string, input: unknown = {}, more: Record<string, string> = {}) => {
      const { body } = await send('POST', `/trpc/${procedure}`, input, more)
      return body.error ? body.error.message : (body.result?.data ?? body.refusal?.code)
    },
    cookie: () => cookie,
    setCookie: (value: string) => void (cookie = value),
  }
}

export type Browser = ReturnType<typeof browser>
