import type { Principal } from '@vnit/domain'
import { recordAudit, type AuditEntry } from '../../audit/record-audit.ts'
import { changeAs } from '../../platform/as-principal.ts'
import type { Platform, Tx } from '../../platform/platform.ts'
import type { OpenedFrom } from './session.store.ts'

/** What a way in needs to know of its request. */
export type RequestFacts = OpenedFrom & { requestId: string }

/** Who did it, known only once the deed has found out. */
type Trail = (actor: { id: string } | null, entry: AuditEntry) => void
type Deed<Value> = (context: { tx: Tx; now: string; newId: () => string; audit: Trail }) => Promise<Value>

/**
 * A deed before or around sign-in: one transaction of the platform, audited under the person it turns out to be, or
 * under the public.
 */
export async function identityDeed<Value>(platform: Platform, facts: RequestFacts, deed: Deed<Value>): Promise<Value> {
  const now = platform.now().toISOString()
  return changeAs(platform, { kind: 'system', name: 'identity' }, async (tx) => {
    const trail: { principal: Principal; entry: AuditEntry }[] = []
    const value = await deed({
      tx,
      now,
      newId: platform.newId,
      audit: (actor, entry) => void trail.push({ principal: principalOf(actor), entry }),
    })
    if (trail.length === 0) throw new Error('A way in left no audit row.')
    for (const { principal, entry } of trail)
      await recordAudit(tx, entry, { principal, at: now, requestId: facts.requestId })
    return value
  })
}

function principalOf(actor: { id: string } | null): Principal {
  if (actor === null) return { kind: 'public' }
  return { kind: 'person', id: actor.id, name: '', email: '', grants: [], via: 'session' }
}
