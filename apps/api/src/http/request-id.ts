import { createMiddleware } from 'hono/factory'
import type { Platform } from '../platform/platform.ts'
import type { HttpEnv } from './http-env.ts'

const acceptable = /^[\w-]{8,64}$/

/** Gives each request an id, the caller's own where it is harmless, and answers with it. */
export function requestId(platform: Platform) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const given = context.req.header('x-request-id')
    const id = given && acceptable.test(given) ? given : platform.newId()
    context.set('requestId', id)
    await next()
    // Not context.header(): after an answer it would unpack the body and lose the server's short way out.
    context.res.headers.set('x-request-id', id)
  })
}
