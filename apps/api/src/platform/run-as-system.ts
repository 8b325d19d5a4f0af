import { dayAt } from '@vnit/domain'
import { recordAudit, type AuditEntry } from '../audit/record-audit.ts'
import type { CommandContext } from '../trpc/contexts.ts'
import { changeAs } from './as-principal.ts'
import type { Platform } from './platform.ts'

/** Runs a deed of the platform itself (seed, job): one transaction, audited under the given name. */
export async function runAsSystem<Value>(
  platform: Platform,
  name: string,
  deed: (context: CommandContext) => Promise<Value>,
): Promise<Value> {
  const principal = { kind: 'system' as const, name }
  const now = platform.now()
  return changeAs(platform, principal, async (tx) => {
    const entries: AuditEntry[] = []
    const by = { principal, at: now.toISOString(), requestId: `${name}-${platform.newId()}` }
    const value = await deed({
      tx,
      principal,
      now: by.at,
      today: dayAt(now),
      newId: platform.newId,
      requestId: by.requestId,
      audit: async (entry) => void entries.push(entry),
    })
    for (const entry of entries) await recordAudit(tx, entry, by)
    return value
  })
}
