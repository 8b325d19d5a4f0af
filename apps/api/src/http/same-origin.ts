import { createMiddleware } from 'hono/factory'
import { answerRefusal } from './answers.ts'
import type { HttpEnv } from './http-env.ts'
import type { Standing } from './outside.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Stops changes that another site would make with a person's cookie. Programs that bring a token instead of a cookie
 * have no origin and need none.
 */
export function sameOrigin({ publicUrl }: Pick<Standing, 'publicUrl'>) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const { method, url } = context.req
    if (harmless.has(method) || context.req.header('authorization')?.startsWith('Bearer ')) return next()
    const site = context.req.header('sec-fetch-site')
    const origin = context.req.header('origin')
    const here = [context.req.header('host') ?? new URL(url).host, publicUrl && hostOf(publicUrl)]
    const trusted = site === undefined || site === 'same-origin' || site === 'none'
    if (trusted && (origin === undefined || here.includes(hostOf(origin) ?? ''))) return next()
    return answerRefusal(context, { code: 'access.foreign_origin' })
  })
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
