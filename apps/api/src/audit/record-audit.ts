import type { Transaction } from 'kysely'
import { actorOf, type Principal } from '@vnit/domain'
import type { Database } from '../database/database.ts'

/** One deed for the trail: what was done to which record, and the record before and after. */
export type AuditEntry = {
  deed: string
  subject: { kind: string; id: string }
  agencyId?: string | null
  reason?: string | null
  before?: object | null
  after?: object | null
}

/** Adds a deed to the audit trail. The database chains it; later rows of other transactions wait for this one. */
export async function recordAudit(
  tx: Transaction<Database>,
  entry: AuditEntry,
  by: { principal: Principal; at: string; requestId: string },
): Promise<void> {
  const actor = actorOf(by.principal)
  await tx
    .insertInto('audit')
    .values({
      at: by.at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      deed: entry.deed,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      agency_id: entry.agencyId ?? null,
      reason: entry.reason ?? null,
      before: entry.before ? JSON.stringify(entry.before) : null,
      after: entry.after ? JSON.stringify(entry.after) : null,
      request_id: by.requestId,
    })
    .execute()
}
