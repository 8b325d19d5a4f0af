import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPCError } from '@trpc/server'
import type { Logger } from 'pino'
import { tellRefusal, type Refusal } from '@vnit/domain'
import { RefusalError } from '../platform/refusal-error.ts'
import { transportCodeOf } from '../trpc/transport-codes.ts'
import type { FieldProblem } from '../trpc/error-shape.ts'
import type { HttpEnv } from './http-env.ts'

/** A refusal outside tRPC, in the same words and shape. */
export function answerRefusal(context: Context, refusal: Refusal, fields: FieldProblem[] = []): Response {
  const code = transportCodeOf(refusal.code)
  const status = getHTTPStatusCodeFromError(new TRPCError({ code })) as ContentfulStatusCode
  if (refusal.code === 'access.too_many_requests') context.header('retry-after', String(refusal.waitSeconds))
  return context.json({ refusal: tellRefusal(refusal), fields, requestId: context.get('requestId') ?? null }, status)
}

/**
 * A refusal thrown outside tRPC is answered as one, a request that the caller cut off is no defect; anything else is
 * ours and shows only its id.
 */
export function answerDefect(context: Context<HttpEnv>, log: Logger, problem: Error): Response {
  if (problem instanceof RefusalError) return answerRefusal(context, problem.refusal)
  if (context.req.raw.signal.aborted) return answerRefusal(context, { code: 'input.invalid' })
  log.error({ requestId: context.get('requestId'), err: problem }, 'defect')
  return context.json({ refusal: null, fields: [], requestId: context.get('requestId') ?? null }, 500)
}
