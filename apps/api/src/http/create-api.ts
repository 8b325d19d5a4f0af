import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Platform } from '../platform/platform.ts'
import { accessLog } from './access-log.ts'
import { answerDefect, answerRefusal } from './answers.ts'
import { authRoutes } from './auth-routes.ts'
import { fileRoutes, uploadLimit } from './file-routes.ts'
import { healthRoutes } from './health.ts'
import type { HttpEnv, Identify } from './http-env.ts'
import { limitRequests } from './limit-requests.ts'
import { measure, type Metrics } from './metrics.ts'
import { principalOf } from './principal-of.ts'
import { requestId } from './request-id.ts'
import { sameOrigin } from './same-origin.ts'
import { serveTrpc } from './serve-trpc.ts'

const megabyte = 1_048_576
const jsonLimit = megabyte
const authLimit = 16_384

export type ApiSettings = {
  platform: Platform
  identify: Identify
  metrics: Metrics
  /** Whether new work is still welcome; false while the process drains. */
  isOpen: () => boolean
  /** Needed to read /metrics; null keeps that address closed. */
  metricsToken: string | null
  /** Whether a proxy of ours stands in front and writes X-Forwarded-For and X-Forwarded-Proto. */
  trustProxy?: boolean
  /** The address people see, when it is another than this process's own. */
  publicUrl?: string | undefined
}

/**
 * The HTTP face of the API: `/trpc`, `/auth`, `/files`, `/healthz`, `/readyz`, `/metrics`. Every answer carries a request id;
 * every no is a refusal in two languages; a defect shows its id and nothing else.
 */
export function createApi(settings: ApiSettings): Hono<HttpEnv> {
  const { platform } = settings
  const app = new Hono<HttpEnv>()
  app.use(requestId(platform), accessLog(platform.log), measure(settings.metrics))
  app.onError((problem, context) => answerDefect(context, platform.log, problem))
  app.route('/', healthRoutes(settings))

  const tooLarge = (limitBytes: number) =>
    bodyLimit({ maxSize: limitBytes, onError: (c) => answerRefusal(c, { code: 'input.too_large', limitBytes }) })
  const tooLargeFile = bodyLimit({
    maxSize: uploadLimit,
    onError: (c) => {
      const bytes = Number(c.req.header('content-length') ?? uploadLimit)
      return answerRefusal(c, { code: 'file.too_large', bytes, limitBytes: uploadLimit })
    },
  })
  app.use('/trpc/*', tooLarge(jsonLimit), principalOf(settings.identify), sameOrigin(settings), limitRequests(settings))
  app.all('/trpc/*', serveTrpc(platform))

  app.use('/auth/*', tooLarge(authLimit), principalOf(settings.identify), sameOrigin(settings))
  app.route('/auth', authRoutes(settings))

  app.use('/files/*', tooLargeFile, principalOf(settings.identify), sameOrigin(settings), limitRequests(settings))
  app.route('/files', fileRoutes(platform))
  return app
}
