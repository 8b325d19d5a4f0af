import { timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { ApiSettings } from './create-api.ts'
import type { HttpEnv } from './http-env.ts'

/** `/healthz`: the process lives. `/readyz`: it takes work and the database answers. `/metrics`: behind a token. */
export function healthRoutes({ platform, metrics, metricsToken, isOpen }: ApiSettings) {
  return new Hono<HttpEnv>()
    .get('/healthz', (context) => context.json({ alive: true }))
    .get('/readyz', async (context) => {
      const answers = await sql`select 1`.execute(platform.publicReads).then(
        () => true,
        () => false,
      )
      const ready = isOpen() && answers
      return context.json({ ready, open: isOpen(), database: answers }, ready ? 200 : 503)
    })
    .get('/metrics', async (context) => {
      if (metricsToken === null || !sameSecret(context.req.header('authorization') ?? '', `Bearer ${metricsToken}`))
        return context.notFound()
      return context.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType })
    })
}

function sameSecret(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}
