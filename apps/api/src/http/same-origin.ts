import { createMiddleware } from 'hono/factory'
import { answerRefusal } from './answers.ts'
import type { HttpEnv } from './http-env.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Stops changes that another site would make with a person's cookie. Programs that bring a token instead of a cookie
 * have no origin and need none.
 */
export const sameOrigin = createMiddleware<HttpEnv>(async (context, next) => {
  const { method, url } = context.req
  if (harmless.has(method) || context.req.header('authorization')?.startsWith('Bearer ')) return next()
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  const here = context.req.header('host') ?? new URL(url).host
  const trusted = site === undefined || site === 'same-origin' || site === 'none'
  if (trusted && (origin === undefined || hostOf(origin) === here)) return next()
  return answerRefusal(context, { code: 'access.foreign_origin' })
})

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
