import type { RequestListener } from 'node:http'
import { resolve } from 'node:path'

import { getRequestListener } from '@hono/node-server'
import {
  createMetrics,
  createPlatform,
  firstAdministratorLink,
  forgetOldCounters,
  getPrincipal,
  listenForPublishing,
  migrateToLatest,
  prepareRoles,
  realWorld,
  sampleWorld,
  startJobs,
  urlAs,
} from '@vnit/api'
import { startPostgres } from '@vnit/postgres'

import type { ClosingOrder } from './closing-order.ts'
import { hostApp } from './host-app.ts'
import { loadWorld } from './load-world.ts'
import { openLog } from './open-log.ts'
import type { Progress } from './progress.ts'
import { readRolePasswords } from './role-passwords.ts'

const root = resolve(import.meta.dirname, '../../..')

type Wish = {
  dataDir: string
  empty: boolean
  address: string
  progress: Progress
  order: ClosingOrder
  closeDoor: () => Promise<void>
}

/** Opens everything behind the door, in order, and notes how to close it again. */
export async function openHouse({ dataDir, empty, address, progress, order, closeDoor }: Wish) {
  const passwords = readRolePasswords(dataDir)
  const postgres = await progress.step('PostgreSQL', async (detail) => {
    const server = await startPostgres({ dataDir, log: detail })
    if (server.provided) detail('the one of DATABASE_URL')
    return server
  })
  order.add(postgres.provided ? null : 'PostgreSQL is stopped', postgres.stop)

  await progress.step('Schema', async (detail) => {
    await prepareRoles(postgres.url, passwords)
    const run = await migrateToLatest(postgres.url)
    detail(run.length === 0 ? 'up to date' : `${run.length} migrations`)
  })

  const { log, close: closeLog } = openLog(dataDir)
  order.add(null, closeLog)
  const { platform, close } = createPlatform({ ownerUrl: postgres.url, passwords, log })
  order.add(null, close)

  await progress.step('Agencies and regulations', (detail) => loadWorld(platform, realWorld, detail))
  await progress.step('Sample world', async (detail) =>
    empty ? detail('left out') : loadWorld(platform, sampleWorld, detail),
  )

  await forgetOldCounters(platform)
  const jobs = await progress.step('Jobs', async () => startJobs({ platform, ownerUrl: postgres.url }))
  order.add(null, jobs.close)

  let open = true
  order.add('the last requests are answered', closeDoor)
  order.add(null, async () => void (open = false))
  const listener = await progress.step('Opening', async () => {
    const { app, news } = hostApp({
      platform,
      identify: (request) => getPrincipal(platform, request),
      trustProxy: process.env.VNIT_TRUST_PROXY === '1',
      publicUrl: process.env.VNIT_PUBLIC_URL,
      metrics: createMetrics(),
      metricsToken: process.env.VNIT_METRICS_TOKEN ?? null,
      isOpen: () => open,
      adminFolder: resolve(root, 'apps/admin/dist'),
      catalogueFolder: resolve(root, 'apps/catalogue/dist/client'),
    })
    const ears = await listenForPublishing(urlAs(postgres.url, 'vnit_public', passwords.public), {
      onPublished: news.dropPages,
      onTrust: news.setTrusted,
    })
    order.add(null, ears.close)
    return getRequestListener(app.fetch) as RequestListener
  })
  return {
    listener,
    links: { firstAdministrator: await firstAdministratorLink({ platform, baseUrl: address }) },
  }
}
