import type { Grant } from './role.ts'

/** On whose behalf a request runs: nobody known, the platform itself (jobs, seed), or a person. */
export type Principal =
  | { kind: 'public' }
  | { kind: 'system'; name: string }
  | { kind: 'person'; id: string; name: string; email: string; grants: Grant[]; via: 'session' | 'token' }

/** Who is written beside a deed in the audit trail. */
export function actorOf(principal: Principal): { kind: Principal['kind']; id: string } {
  if (principal.kind === 'person') return { kind: 'person', id: principal.id }
  return { kind: principal.kind, id: principal.kind === 'system' ? principal.name : 'public' }
}
