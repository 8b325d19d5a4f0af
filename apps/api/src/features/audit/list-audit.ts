import { sql, type SqlBool } from 'kysely'
import type { AuditPage, ListAuditInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

const countedTo = 10_000

/** One page of the audit trail that the caller may see, newest first. */
export async function listAudit({ reads }: QueryContext, input: ListAuditInput): Promise<AuditPage> {
  let asked = reads.selectFrom('audit')
  if (input.subject)
    asked = asked.where('subject_kind', '=', input.subject.kind).where('subject_id', '=', input.subject.id)
  if (input.deed) asked = asked.where('deed', '=', input.deed)
  if (input.agencyId) asked = asked.where('audit.agency_id', '=', input.agencyId)
  const [rows, counted] = await Promise.all([
    asked
      .leftJoin('person', (join) => join.on(sql<SqlBool>`person.id::text = audit.actor_id`))
      .selectAll('audit')
      .select('person.name')
      .orderBy('seq', 'desc')
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize)
      .execute(),
    reads
      .selectFrom(
        asked
          .select('seq')
          .limit(countedTo + 1)
          .as('bounded'),
      )
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return {
    rows: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: { kind: row.actor_kind, id: row.actor_id, name: row.name },
      deed: row.deed,
      subject: { kind: row.subject_kind, id: row.subject_id },
      agencyId: row.agency_id,
      reason: row.reason,
      before: row.before,
      after: row.after,
    })),
    total: Math.min(counted.total, countedTo),
    more: counted.total > countedTo,
  }
}
