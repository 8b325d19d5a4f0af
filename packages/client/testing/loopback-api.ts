import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApi, createMetrics } from '@vnit/api'
import { getPrincipal } from '@vnit/api/features/identity/get-principal'
import { given } from '@vnit/api/testing/people'
import { testApi } from '@vnit/api/testing/test-api'

/** The real API on a free port of this machine, and the access token of a ministry officer. */
export async function loopbackApi(world: { empty?: boolean } = {}) {
  const api = await testApi(world)
  const officer = await given(api, 'ministry-officer')
  const { secret: token } = await api.as(officer).tokens.create({ name: 'Chương trình thử', days: 30 })
  const { fetch } = createApi({
    platform: api.platform,
    identify: (request) => getPrincipal(api.platform, request),
    metrics: createMetrics(),
    isOpen: () => true,
    metricsToken: null,
  })
  const server = serve({ fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    api,
    officer,
    token,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await api.close()
    },
  }
}

export type LoopbackApi = Awaited<ReturnType<typeof loopbackApi>>
