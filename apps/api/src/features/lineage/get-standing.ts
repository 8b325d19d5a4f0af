import type { DocumentEnd, DocumentIdInput, DocumentStanding } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadFlags } from './flags.ts'
import { loadDocument } from './load-document.ts'

/** Where a document stands by today: whether it has ended or will, and which ended documents it rests on. */
export async function getStanding(context: QueryContext, { id }: DocumentIdInput): Promise<DocumentStanding> {
  const { end: _, ...document } = await loadDocument(context.reads, id)
  const row = await context.reads
    .selectFrom('ended_document as ended')
    .leftJoin('person', 'person.id', 'ended.recorded_by')
    .selectAll('ended')
    .select('person.name as recorded_name')
    .where('ended.document_id', '=', document.id)
    .executeTakeFirst()
  const end: DocumentEnd | null = row
    ? {
        id: row.id,
        kind: row.kind,
        on: row.ended_on,
        byId: row.by_id,
        byNumber: row.by_number,
        source: row.source,
        note: row.note,
        recordedAt: row.recorded_at,
        recordedBy: row.recorded_name,
      }
    : null
  const none = { flags: [], moreFlags: false }
  return { ...document, end, ...(document.kind === 'directive' ? await loadFlags(context, document.id) : none) }
}
