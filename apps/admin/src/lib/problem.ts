import type { Language } from './language.tsx'

/** Words beside one field, in both languages. */
export type FieldWords = { path: string; vi: string; en: string }

/** A no as the screen needs it: refusal (the rules say no), fields to mend, or a defect known by its request id. */
export type Problem = {
  code: string | null
  vi: string | null
  en: string | null
  /** Whether the same may go through when it is tried again; a defect or a lost connection may pass. */
  again: boolean
  status: number | null
  fields: FieldWords[]
  requestId: string | null
}

type AnswerData = {
  refusal?: { code: string; vi: string; en: string; again?: boolean } | null
  fields?: FieldWords[]
  requestId?: string | null
  httpStatus?: number
}

/** Reads what the API said, from a tRPC error or from the JSON answer of another address. */
export function problemIn(error: unknown, status: number | null = null): Problem {
  if (typeof error === 'object' && error !== null && 'problem' in error) return error.problem as Problem
  const data = answerData(error)
  return {
    code: data?.refusal?.code ?? null,
    vi: data?.refusal?.vi ?? null,
    en: data?.refusal?.en ?? null,
    again: data?.refusal?.again ?? !data?.refusal,
    status: data?.httpStatus ?? status,
    fields: data?.fields ?? [],
    requestId: data?.requestId ?? null,
  }
}

/** The refusal's sentence, or null when the problem is a defect. */
export function sentenceOf(problem: Problem, language: Language): string | null {
  return problem[language]
}

/** Whether nothing answered, or something between us and the API said "later". */
export function isPassing(error: unknown): boolean {
  const { status } = problemIn(error)
  return status === null || status === 502 || status === 503 || status === 504
}

/** Whether the API does not know who asks. */
export function isSignedOut(error: unknown): boolean {
  return problemIn(error).status === 401
}

function answerData(error: unknown): AnswerData | null {
  if (typeof error !== 'object' || error === null) return null
  if ('data' in error && typeof error.data === 'object') return error.data
  return 'refusal' in error ? (error as AnswerData) : null
}
