import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server'
import { z, ZodError } from 'zod'
import { inputWords, tellRefusal, type Refusal, type ToldRefusal } from '@vnit/domain'
import { RefusalError } from '../platform/refusal-error.ts'
import { sizeWords } from './size-words.ts'

/** Words beside one field, in both languages. */
export type FieldProblem = { path: string; vi: string; en: string }

/** What a caller learns of a no: the refusal with its facts and sentences, problems by field, the request's id. */
export type RefusalData = {
  refusal: ToldRefusal | null
  fields: FieldProblem[]
  requestId: string | null
}

/** The shape of every error answer. Messages of defects never leave the server. */
export function errorShape(shape: TRPCDefaultErrorShape, error: TRPCError, requestId: string | null) {
  const refusal = refusalIn(error)
  const data: RefusalData = {
    refusal: refusal && tellRefusal(refusal),
    fields: error.cause instanceof ZodError && error.code === 'BAD_REQUEST' ? fieldProblems(error.cause) : [],
    requestId,
  }
  return {
    code: shape.code,
    message: refusal?.code ?? error.code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, ...data },
  }
}

function refusalIn(error: TRPCError): Refusal | null {
  if (error.cause instanceof RefusalError) return error.cause.refusal
  return error.code === 'BAD_REQUEST' ? { code: 'input.invalid' } : null
}

const vi = z.locales.vi().localeError
const en = z.locales.en().localeError

/** Words beside each field that zod did not accept. */
export function fieldProblems(error: ZodError): FieldProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.')
    const ours = inputWords[issue.message] ?? sizeWords(issue)
    return ours ? { path, ...ours } : { path, vi: sentence(vi(issue as never)), en: sentence(en(issue as never)) }
  })
}

function sentence(answer: string | { message: string } | null | undefined): string {
  return typeof answer === 'string' ? answer : (answer?.message ?? '')
}
