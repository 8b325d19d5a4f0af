import { createMiddleware } from 'hono/factory'
import { rateLimit } from '../features/identity/rate-limit.ts'
import { counterKey } from '../features/identity/secret.ts'
import type { Platform } from '../platform/platform.ts'
import type { HttpEnv } from './http-env.ts'
import { outsideOf, type Standing } from './outside.ts'

/** Far above what a person does by hand; a batch of queries counts once. */
export const requestRules = {
  person: { limit: 1200, windowSeconds: 60 },
  address: { limit: 600, windowSeconds: 60 },
} as const

/** Refuses more requests than one person, or one address of people not signed in, can mean. All copies count together. */
export function limitRequests({ platform, ...standing }: Standing & { platform: Platform }) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const principal = context.get('principal')
    if (principal.kind === 'person') await rateLimit(platform, counterKey('person', principal.id), requestRules.person)
    else await rateLimit(platform, counterKey('api', outsideOf(context, standing).address), requestRules.address)
    await next()
  })
}
