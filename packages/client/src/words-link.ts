import type { TRPCClientError, TRPCLink } from '@trpc/client'
import { tap } from '@trpc/server/observable'
import type { AppRouter } from './api-types.ts'
import { StrangeAnswer } from './patient-fetch.ts'
import { refusalOf, requestIdOf, statusOf } from './refusal-of.ts'
import { words, type Language } from './words.ts'

/** Lets an error that nobody catches speak to the person who reads the log. */
export function wordsLink(language: Language): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      next(op).pipe(
        tap({
          error: (error) => {
            if (!op.signal?.aborted) error.message = `${op.path}: ${sentenceOf(error, language)}`
          },
        }),
      )
}

function sentenceOf(error: TRPCClientError<AppRouter>, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal) return `${refusal[language]} (${refusal.code})`
  const cause: unknown = error.cause
  if (cause instanceof StrangeAnswer) return words[language].strangeAnswer(cause.status)
  const status = statusOf(error)
  if (status === null) return words[language].noAnswer(reasonIn(cause) ?? error.message)
  if (status === 404) return words[language].noProcedure
  return words[language].defect(status, requestIdOf(error))
}

/** `fetch` hides the reason, such as a refused connection, one level down. */
function reasonIn(cause: unknown): string | null {
  const inner = cause instanceof Error ? cause.cause : null
  return inner instanceof Error && inner.message !== '' ? inner.message : null
}
