import { createHash } from 'node:crypto'
import { initTRPC, TRPCError } from '@trpc/server'
import { dayAt, may, type Permission, type Principal, type Refusal } from '@vnit/domain'
import { recordAudit, type AuditEntry } from '../audit/record-audit.ts'
import { changeAs, readAs } from '../platform/as-principal.ts'
import type { Preparation } from '../platform/preparation.ts'
import { RefusalError } from '../platform/refusal-error.ts'
import { firstAnswer, rememberAnswer } from './command-result.ts'
import type { CommandContext, QueryContext } from './contexts.ts'
import { errorShape } from './error-shape.ts'
import { platformOf, type RequestContext } from './request-context.ts'
import { unsoundInput } from './sound-input.ts'
import { transportCodeOf } from './transport-codes.ts'

/** Who may call a procedure, and whether it asks or changes; read by the test that walks the router. */
export type ProcedureMeta = { may: Permission; kind: 'query' | 'command' }

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({ errorFormatter: ({ shape, error, ctx }) => errorShape(shape, error, ctx?.requestId ?? null) })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Lowest rung: refusals become answers; nobody passes without the permission, nothing that cannot be kept. */
function permitted(permission: Permission, kind: ProcedureMeta['kind']) {
  return t.procedure.meta({ may: permission, kind }).use(async ({ ctx, next, getRawInput }) => {
    const no = refusalAtTheDoor(ctx.principal, permission, kind)
    if (no) throw answerFor(new RefusalError(no))
    const unsound = unsoundInput(await getRawInput())
    if (unsound) throw new TRPCError({ code: 'BAD_REQUEST', message: 'input.invalid', cause: unsound })
    const result = await next()
    if (!result.ok) throw answerForCause(result.error)
    return result
  })
}

function refusalAtTheDoor(principal: Principal, permission: Permission, kind: ProcedureMeta['kind']): Refusal | null {
  if (principal.kind === 'public' && principal.rejectedToken)
    return { code: 'token.not_accepted', because: principal.rejectedToken }
  if (!may(principal, permission))
    return principal.kind === 'public' ? { code: 'access.sign_in_first' } : { code: 'access.not_allowed', permission }
  const changesByReading = kind === 'command' && principal.kind === 'person' && principal.readOnly === true
  return changesByReading ? { code: 'access.read_only_token' } : null
}

/** A question: runs read-only as the principal, who holds the permission. */
export function query(permission: Permission) {
  return permitted(permission, 'query').use(({ ctx, next }) => {
    const platform = platformOf(ctx.platform)
    const now = platform.now()
    return readAs(platform, ctx.principal, async (reads) => {
      const asked: QueryContext = { reads, principal: ctx.principal, now: now.toISOString(), today: dayAt(now) }
      return orThrow(await next({ ctx: asked }))
    })
  })
}

/** A question about what is published: anyone may ask, as the role that sees nothing else, without a transaction. */
export function publicQuery() {
  return permitted('anyone', 'query').use(({ ctx, next }) => {
    const platform = platformOf(ctx.platform)
    const now = platform.now()
    return next({
      ctx: { reads: platform.publicReads, principal: ctx.principal, now: now.toISOString(), today: dayAt(now) },
    })
  })
}

/** `prepare` is given the input as it was sent, not checked yet. */
type CommandOptions<Prepared> = {
  shownOnce?: boolean
  prepare?: (preparation: Preparation, rawInput: unknown) => Promise<Prepared>
}

/**
 * A deed: one transaction as the principal, audited, and answered the same when repeated under one command id. An
 * answer that holds a secret is `shownOnce`: it is kept nowhere, so a repetition is a new deed. What takes long and
 * changes nothing is done in `prepare`, before the transaction takes one of the few connections.
 */
export function command<Prepared = undefined>(
  permission: Permission,
  { shownOnce = false, prepare }: CommandOptions<Prepared> = {},
) {
  return permitted(permission, 'command').use(async ({ ctx, next, path, getRawInput }) => {
    const platform = platformOf(ctx.platform)
    const rawInput = await getRawInput()
    const ask: Preparation['ask'] = (question) => readAs(platform, ctx.principal, question)
    const prepared = (await prepare?.({ ask }, rawInput)) as Prepared
    const now = platform.now()
    const inputHash = createHash('sha256')
      .update(JSON.stringify(rawInput ?? null))
      .digest('hex')
    return changeAs(platform, ctx.principal, async (tx) => {
      const commandId = shownOnce ? null : ctx.commandId
      const asked = { tx, commandId, principal: ctx.principal, procedure: path, inputHash }
      const before = await firstAnswer(asked)
      if (before) return { marker: undefined as never, ok: true as const, data: before.value }
      const entries: AuditEntry[] = []
      const deed: CommandContext & { prepared: Prepared } = {
        prepared,
        tx,
        principal: ctx.principal,
        now: now.toISOString(),
        today: dayAt(now),
        newId: platform.newId,
        requestId: ctx.requestId,
        audit: async (entry) => void entries.push(entry),
      }
      const result = orThrow(await next({ ctx: deed }))
      if (entries.length === 0) throw new Error(`The command ${path} left no audit row.`)
      await rememberAnswer(asked, result.data, now)
      for (const entry of entries)
        await recordAudit(tx, entry, { principal: ctx.principal, at: deed.now, requestId: ctx.requestId })
      return result
    })
  })
}

/** A middleware's `next()` reports failure instead of throwing; a transaction must see it thrown to roll back. */
function orThrow<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw (result as unknown as { error: Error }).error
  return result as Extract<Result, { ok: true }>
}

/** Two people at once may meet in the database's own rules (a taken key, an overlap): the later one is told so. */
function answerForCause(error: TRPCError): TRPCError {
  if (error.cause instanceof RefusalError) return answerFor(error.cause)
  const { code, table } = (error.cause ?? {}) as { code?: string; table?: string }
  const met = code === '23505' || code === '23P01' || code === '40001' || code === '40P01'
  return met ? answerFor(new RefusalError({ code: 'record.changed_meanwhile', subject: table ?? '' })) : error
}

function answerFor(cause: RefusalError): TRPCError {
  return new TRPCError({ code: transportCodeOf(cause.refusal.code), message: cause.refusal.code, cause })
}
