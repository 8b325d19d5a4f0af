import { createTRPCClient, httpBatchLink, httpLink, splitLink, type TRPCClient } from '@trpc/client'
import type { AppRouter } from './api-types.ts'
import { patientFetch, type Fetch, type Patience } from './patient-fetch.ts'
import type { Language } from './words.ts'
import { wordsLink } from './words-link.ts'

export type VnitClient = TRPCClient<AppRouter>

export type VnitClientSettings = {
  /** Where vnit is, such as `https://vnit.example.vn`. */
  baseUrl: string
  /** An access token made in the admin app, or how to get one before each request. */
  token: string | (() => string | Promise<string>)
  /** Another `fetch`: through a proxy, or in a test. */
  fetch?: Fetch
  /** The language of error messages; a refusal always carries both. Vietnamese when left out. */
  language?: Language
  patience?: Partial<Patience>
}

/**
 * Every query and command of vnit, typed. Queries that start together travel together; each command travels alone under
 * an id that stays the same when it is sent again, so that trying again never does it twice. A caller that must survive
 * its own restart brings the id: `mutate(input, { context: { commandId } })`.
 */
export function createVnitClient(settings: VnitClientSettings): VnitClient {
  const { token, language = 'vi' } = settings
  const url = `${settings.baseUrl.replace(/\/+$/, '')}/trpc`
  const send = patientFetch(settings.fetch ?? globalThis.fetch, settings.patience)
  const fetch = (address: unknown, options?: object) => send(String(address), options)
  const headers = async () => ({
    authorization: `Bearer ${typeof token === 'function' ? await token() : token}`,
    'accept-language': language,
    'x-request-id': crypto.randomUUID(),
  })
  const commandHeaders = async (commandId: unknown) => ({
    ...(await headers()),
    'x-command-id': typeof commandId === 'string' ? commandId : crypto.randomUUID(),
  })
  return createTRPCClient<AppRouter>({
    links: [
      wordsLink(language),
      splitLink({
        condition: ({ type }) => type === 'mutation',
        true: httpLink({ url, fetch, headers: ({ op }) => commandHeaders(op.context.commandId) }),
        false: httpBatchLink({ url, fetch, headers, maxItems: 20, maxURLLength: 6000 }),
      }),
    ],
  })
}
