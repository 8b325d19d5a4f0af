import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { changePasswordInput, signInInput, useLinkInput } from '@vnit/domain'
import { changePassword } from '../features/identity/change-password.ts'
import type { RequestFacts } from '../features/identity/identity-deed.ts'
import { rateLimit } from '../features/identity/rate-limit.ts'
import { readLink } from '../features/identity/read-link.ts'
import { counterKey } from '../features/identity/secret.ts'
import { clearedSessionCookie, sessionCookie } from '../features/identity/session-cookie.ts'
import { signIn, type CameIn } from '../features/identity/sign-in.ts'
import { signOut } from '../features/identity/sign-out.ts'
import { useLink } from '../features/identity/use-link.ts'
import type { Platform } from '../platform/platform.ts'
import { fieldProblems } from '../trpc/error-shape.ts'
import { unsoundInput } from '../trpc/sound-input.ts'
import { answerRefusal } from './answers.ts'
import type { HttpEnv } from './http-env.ts'
import { outsideOf, type Standing } from './outside.ts'

const perAddress = { limit: 120, windowSeconds: 60 }

type Settings = Standing & { platform: Platform }

/** The deeds that set or clear the session cookie: sign in, come in by link, change the password, sign out. */
export function authRoutes({ platform, ...standing }: Settings) {
  const outside = (context: Context) => outsideOf(context, standing)
  const facts = (context: Context<HttpEnv>) => factsOf(context, outside(context).address)
  const letIn = (context: Context<HttpEnv>, { person, secret }: CameIn) => {
    context.header('set-cookie', sessionCookie(secret, outside(context)))
    return context.json({ personId: person.id, name: person.name })
  }
  const app = new Hono<HttpEnv>()
  app.use(async (context, next) => {
    await rateLimit(platform, counterKey('auth', outside(context).address), perAddress)
    await next()
    context.header('cache-control', 'no-store')
  })
  app.post('/sign-in', async (context) => {
    const input = await read(context, signInInput)
    return input instanceof Response ? input : letIn(context, await signIn(platform, input, facts(context)))
  })
  app.get('/link/:token', async (context) => context.json(await readLink(platform, context.req.param('token'))))
  app.post('/link/:token', async (context) => {
    const input = await read(context, useLinkInput)
    if (input instanceof Response) return input
    return letIn(context, await useLink(platform, { ...input, secret: context.req.param('token') }, facts(context)))
  })
  app.post('/password', async (context) => {
    const person = context.get('principal')
    if (person.kind !== 'person') return answerRefusal(context, { code: 'access.sign_in_first' })
    if (person.via !== 'session') return answerRefusal(context, { code: 'access.session_only' })
    const input = await read(context, changePasswordInput)
    if (input instanceof Response) return input
    return letIn(context, await changePassword(platform, person, input, facts(context)))
  })
  app.post('/sign-out', async (context) => {
    await signOut(platform, context.get('principal'), facts(context))
    context.header('set-cookie', clearedSessionCookie(outside(context)))
    return context.json({ signedOut: true })
  })
  return app
}

/** The body in the shape asked for, or the answer that says which field is wrong. */
async function read<Shape extends z.ZodType>(
  context: Context<HttpEnv>,
  shape: Shape,
): Promise<z.infer<Shape> | Response> {
  const body: unknown = await context.req.json().catch(() => null)
  const unsound = unsoundInput(body)
  if (unsound) return answerRefusal(context, { code: 'input.invalid' }, fieldProblems(unsound))
  const read = shape.safeParse(body ?? {})
  return read.success ? read.data : answerRefusal(context, { code: 'input.invalid' }, fieldProblems(read.error))
}

function factsOf(context: Context<HttpEnv>, address: string): RequestFacts {
  const principal = context.get('principal')
  const replaces =
    principal.kind === 'person' && principal.sessionId ? { id: principal.sessionId, personId: principal.id } : null
  return { requestId: context.get('requestId'), address, agent: context.req.header('user-agent') ?? '', replaces }
}
