import { sql } from 'kysely'
import type { EndKind, FindDocumentsInput, LineageDocument } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from '../search/like-words.ts'
import { documentColumns, documentJoins, toDocument, type DocumentColumns } from './document-row.ts'

/** Directives and stubs by number or subject, for naming a document that is known here. */
export async function findDocuments(
  { reads }: QueryContext,
  { text, limit }: FindDocumentsInput,
): Promise<LineageDocument[]> {
  const patterns = likeWords(text)
  const number = `%${text
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  if (patterns.length === 0) return []
  const { rows } = await sql<DocumentColumns & { endKind: EndKind | null; endOn: string | null }>`
    with found as (
      (select id, issued_on from directive where search_text like all (${patterns}) order by issued_on desc limit ${limit})
      union all
      (select id, issued_on from document_stub
        where directive_id is null and number_symbol ilike ${number} order by issued_on desc nulls last limit ${limit})
    )
    select found.id, ${documentColumns}, ended.kind as "endKind", ended.ended_on as "endOn"
    from found ${documentJoins('found.id')}
    left join ended_document ended on ended.document_id = found.id
    order by found.issued_on desc nulls last, found.id limit ${limit}`.execute(reads as never)
  return rows.map(toDocument)
}
