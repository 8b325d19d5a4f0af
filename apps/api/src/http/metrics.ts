import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { HttpEnv } from './http-env.ts'

export type Metrics = { registry: Registry; requests: Histogram<'method' | 'route' | 'status'> }

/** The figures of this process: Node's own, and the time of requests by route and status. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'vnit_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return { registry, requests }
}

/** Counts the request under its route's pattern, so that the number of labels stays small. */
export function measure({ requests }: Metrics) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const end = requests.startTimer()
    await next()
    end({ method: context.req.method, route: routePath(context, -1), status: String(context.res.status) })
  })
}
