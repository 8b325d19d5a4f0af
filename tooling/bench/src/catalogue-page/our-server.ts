import { resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { createMetrics, createPlatform, type RolePasswords } from '@vnit/api'
import { hostApp } from '@vnit/server/src/host-app.ts'
import { openLog } from '@vnit/server/src/open-log.ts'

export type OurOrder = { ownerUrl: string; passwords: RolePasswords; keepPages: boolean; folder: string }

const root = resolve(import.meta.dirname, '../../../..')

/** The whole host as `npm start` opens it, with its log. */
process.once('message', (order: OurOrder) => {
  const { platform } = createPlatform({
    ownerUrl: order.ownerUrl,
    passwords: order.passwords,
    log: openLog(order.folder).log,
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
