import { resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { createMetrics, createPlatform, type RolePasswords } from '@vnit/api'
import pino from 'pino'
import { hostApp } from '@vnit/server/src/host-app.ts'

export type OurOrder = { ownerUrl: string; passwords: RolePasswords; keepPages: boolean }

const root = resolve(import.meta.dirname, '../../../..')

/** The whole host as `npm start` opens it, its log going nowhere. */
process.once('message', (order: OurOrder) => {
  const { platform } = createPlatform({
    ownerUrl: order.ownerUrl,
    passwords: order.passwords,
    log: pino(pino.destination('/dev/null')),
  })
  const { app } = hostApp({
    platform,
    identify: async () => ({ kind: 'public' }),
    metrics: createMetrics(),
    metricsToken: null,
    isOpen: () => true,
    adminFolder: resolve(root, 'apps/admin/dist'),
    catalogueFolder: resolve(root, 'apps/catalogue/dist/client'),
    keepPages: order.keepPages,
  })
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(`http://127.0.0.1:${port}`))
})
process.once('disconnect', () => process.exit(0))
