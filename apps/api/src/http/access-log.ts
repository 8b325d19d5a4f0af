import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { HttpEnv } from './http-env.ts'

/** One line per request: method, path, status, time. No query, address, name or content, since those may be personal. */
export function accessLog(log: Logger) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const from = performance.now()
    await next()
    log.info(
      {
        requestId: context.get('requestId'),
        method: context.req.method,
        path: withoutSecrets(context.req.path),
        status: context.res.status,
        milliseconds: Math.round(performance.now() - from),
      },
      'request',
    )
  })
}

/** A sign-in link's secret is part of its path. */
function withoutSecrets(path: string): string {
  return path.replace(/(\/link\/)[^/]+/, '$1…')
}
