import { createMiddleware } from 'hono/factory'
import type { HttpEnv, Identify } from './http-env.ts'

/** Finds out, once per request, who asks. */
export function principalOf(identify: Identify) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    context.set('principal', await identify(context.req.raw))
    await next()
  })
}
