import { sql } from 'kysely'
import type { DocumentType, EndKind, LineageDocument } from '@vnit/domain'

/** What is known of documents by their ids: as registered, as a stub, or else in the words of whoever cites them. */
export const documentColumns = sql`
  case when known.id is not null then 'directive' when stub.id is not null then 'stub' else 'unseen' end as kind,
  coalesce(known.type, stub.type, cited.type) as type,
  coalesce(known.number_symbol, stub.number_symbol, cited.number_symbol, '') as "numberSymbol",
  coalesce(known.issued_on, stub.issued_on, cited.issued_on) as "issuedOn",
  coalesce(known.subject, stub.title, cited.title) as title`

/** The joins behind `documentColumns`, for documents named by the column. */
export function documentJoins(column: string) {
  const id = sql.ref(column)
  return sql`
    left join directive known on known.id = ${id}
    left join document_stub stub on stub.id = ${id} and known.id is null
    left join lateral (
      select type, number_symbol, issued_on, title from directive_citation
      where document_id = ${id} and known.id is null and stub.id is null limit 1
    ) cited on true`
}

export type DocumentColumns = {
  id: string
  kind: LineageDocument['kind']
  type: DocumentType
  numberSymbol: string
  issuedOn: string | null
  title: string | null
}

type WithEnd = DocumentColumns & { endKind: EndKind | null; endOn: string | null }

/** The document as screens see it. */
export function toDocument(row: WithEnd): LineageDocument {
  const { id, kind, type, numberSymbol, issuedOn, title, endKind, endOn } = row
  const end = endKind && endOn ? { kind: endKind, on: endOn } : null
  return { id, kind, type, numberSymbol, issuedOn, title, end }
}
