import { sql } from 'kysely'
import type { EndKind, FindDocumentsInput, LineageDocument } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from '../search/like-words.ts'
import { documentColumns, documentJoins, toDocument, type DocumentColumns } from './document-row.ts'

/**
 * Directives and stubs that hold all typed words in their number or subject, the newest first. The longest word goes
 * first: the index is asked for it, apart from the rows' rights, which `vnit_documents_holding` keeps.
 */
export async function findDocuments(
  { reads }: QueryContext,
  { text, limit }: FindDocumentsInput,
): Promise<LineageDocument[]> {
  const patterns = likeWords(text).toSorted((one, other) => other.length - one.length)
  if (patterns.length === 0) return []
  const { rows } = await sql<DocumentColumns & { endKind: EndKind | null; endOn: string | null }>`
    with found as (
      select * from vnit_documents_holding(${patterns}::text[], ${limit})
      order by issued_on desc nulls last, id limit ${limit}
    )
    select found.id, ${documentColumns}, ended.kind as "endKind", ended.ended_on as "endOn"
    from found ${documentJoins('found.id')}
    left join ended_document ended on ended.document_id = found.id
    order by found.issued_on desc nulls last, found.id`.execute(reads as never)
  return rows.map(toDocument)
}
