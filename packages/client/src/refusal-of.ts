import { isTRPCClientError } from '@trpc/client'
import type { AppRouter, ErrorData, FieldProblem, SaidRefusal } from './api-types.ts'
import { StrangeAnswer } from './patient-fetch.ts'

/**
 * Why the API said no: a code with its facts, and a sentence in Vietnamese and English that says how to mend it. Null
 * when the error is no refusal but a defect, or when nothing answered.
 */
export function refusalOf(error: unknown): SaidRefusal | null {
  return answerIn(error)?.refusal ?? null
}

/** What is wrong with single fields of the input, by path (`rows.0.agencyId`). */
export function fieldProblemsOf(error: unknown): FieldProblem[] {
  return answerIn(error)?.fields ?? []
}

/** The id under which the administrators of vnit find the request in their log. */
export function requestIdOf(error: unknown): string | null {
  return answerIn(error)?.requestId ?? null
}

/** The HTTP status of the answer, or null when none came. */
export function statusOf(error: unknown): number | null {
  if (!isTRPCClientError<AppRouter>(error)) return null
  const cause: unknown = error.cause
  if (cause instanceof StrangeAnswer) return cause.status
  return error.data?.httpStatus ?? (error.meta?.response as Response | undefined)?.status ?? null
}

/** What the API said: in a tRPC error, or in a plain answer given before tRPC was reached. */
function answerIn(error: unknown): Partial<ErrorData> | null {
  if (!isTRPCClientError<AppRouter>(error)) return null
  return error.data ?? (error.meta?.responseJSON as Partial<ErrorData> | undefined) ?? null
}
