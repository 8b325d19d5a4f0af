import type { Day, Principal } from '@vnit/domain'
import type { AuditEntry } from '../audit/record-audit.ts'
import type { Reads, Tx } from '../platform/platform.ts'

/** What a query is given: who asks, when, and a database that can only be asked. */
export type QueryContext = { reads: Reads; principal: Principal; now: string; today: Day }

/** What a command is given: its transaction, who acts, when, new ids, and the audit trail it must leave a row in. */
export type CommandContext = {
  tx: Tx
  principal: Principal
  now: string
  today: Day
  newId: () => string
  requestId: string
  audit: (entry: AuditEntry) => Promise<void>
}
