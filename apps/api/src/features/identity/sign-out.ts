import type { Principal } from '@vnit/domain'
import type { Platform } from '../../platform/platform.ts'
import { identityDeed, type RequestFacts } from './identity-deed.ts'
import { endSessions } from './session.store.ts'

/** Ends the session of the request. Nobody signed in is no mistake. */
export async function signOut(platform: Platform, principal: Principal, facts: RequestFacts): Promise<void> {
  if (principal.kind !== 'person' || principal.sessionId === undefined) return
  const { id, sessionId } = principal
  await identityDeed(platform, facts, async ({ tx, now, audit }) => {
    await endSessions(tx, { personId: id, now, because: 'signed out', only: sessionId })
    audit(principal, { deed: 'person.signed_out', subject: { kind: 'person', id }, after: { session: sessionId } })
  })
}
