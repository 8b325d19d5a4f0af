import { sql } from 'kysely'
import type { EndKind, LineageDocument } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads } from '../../platform/platform.ts'
import { documentColumns, documentJoins, toDocument, type DocumentColumns } from './document-row.ts'

/** A directive or a stub; a stub that became a directive is that directive. Refused when it is not there or not seen. */
export async function loadDocument(reads: Pick<Reads, 'selectFrom'>, id: string): Promise<LineageDocument> {
  const { rows } = await sql<DocumentColumns & { endKind: EndKind | null; endOn: string | null }>`
    with one as (select coalesce((select directive_id from document_stub where id = ${id}), ${id}::uuid) as id)
    select one.id, ${documentColumns}, ended.kind as "endKind", ended.ended_on as "endOn"
    from one ${documentJoins('one.id')}
    left join ended_document ended on ended.document_id = one.id`.execute(reads as never)
  const [row] = rows
  if (!row || row.kind === 'unseen') refuseWith({ code: 'document.not_found', id })
  return toDocument(row)
}
