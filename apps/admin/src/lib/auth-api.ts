import { problemIn, type Problem } from './problem.ts'

export type SignedIn = { personId: string; name: string }
export type LinkState = { state: 'valid' | 'used' | 'expired'; person: { name: string; email: string } | null }

/** A no from `/auth`, in the same words as the API's. */
export class AuthRefused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code ?? 'defect')
    this.problem = problem
  }
}

/** Signs in with address and password. */
export const signIn = (body: { email: string; password: string }) => post<SignedIn>('/auth/sign-in', body)

/** Looks at a one-time link without using it up. */
export const lookAtLink = (token: string) => ask<LinkState>(`/auth/link/${encodeURIComponent(token)}`, {})

/** Uses a one-time link: sets the password and signs in. */
export const acceptLink = ({ token, password }: { token: string; password: string }) =>
  post<SignedIn>(`/auth/link/${encodeURIComponent(token)}`, { password })

/** Changes the password; all other sessions end. */
export const changePassword = (body: { current: string; next: string }) => post<SignedIn>('/auth/password', body)

/** Ends this session. */
export const signOut = () => post<{ signedOut: true }>('/auth/sign-out', {})

function post<Answer>(path: string, body: object): Promise<Answer> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(path, init)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  const error = (answer as { error?: unknown } | null)?.error ?? answer
  throw new AuthRefused(problemIn(error, response.status))
}
