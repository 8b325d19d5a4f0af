import type { PersonPrincipal, Principal } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'

/** The person of a request; refuses the public and the platform. */
export function requirePerson(principal: Principal): PersonPrincipal {
  if (principal.kind === 'person') return principal
  return refuseWith({ code: 'access.sign_in_first' })
}

/** The person at a browser: what opens new ways in is not done by a token, or a leaked one could outlive its end. */
export function requireSession(principal: Principal): PersonPrincipal {
  const person = requirePerson(principal)
  return person.via === 'session' ? person : refuseWith({ code: 'access.session_only' })
}
