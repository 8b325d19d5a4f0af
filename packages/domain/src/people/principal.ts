import type { Grant } from './role.ts'

/** A person at a browser (session) or a program of theirs (token). A read-only token may ask but not change. */
export type PersonPrincipal = {
  kind: 'person'
  id: string
  name: string
  email: string
  grants: Grant[]
  via: 'session' | 'token'
  readOnly?: boolean
  /** The session of the request, so that a person can tell it from the others. */
  sessionId?: string
}

export type TokenProblem = 'unknown' | 'ended' | 'expired'

/** On whose behalf a request runs: nobody known, the platform itself (jobs, seed), or a person. */
export type Principal =
  | { kind: 'public'; rejectedToken?: TokenProblem }
  | { kind: 'system'; name: string }
  | PersonPrincipal

/** Who is written beside a deed in the audit trail. */
export function actorOf(principal: Principal): { kind: Principal['kind']; id: string } {
  if (principal.kind === 'person') return { kind: 'person', id: principal.id }
  return { kind: principal.kind, id: principal.kind === 'system' ? principal.name : 'public' }
}
