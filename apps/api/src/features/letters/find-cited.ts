import { sql } from 'kysely'
import type { CitedDocuments, FindCitedInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

type Row = {
  number_symbol: string
  issued_on: string | null
  id: string | null
  subject: string | null
  waiting: number
}

/** Of each document that a letter cites: the directive that it is, or how many directives wait for it as a stub. */
export async function findCited({ reads }: QueryContext, { documents }: FindCitedInput): Promise<CitedDocuments> {
  if (documents.length === 0) return []
  const { rows } = await sql<Row>`
    select asked."numberSymbol" as number_symbol, asked."issuedOn" as issued_on, known.id, known.subject,
      (select count(*) from document_stub stub join directive_citation cited on cited.stub_id = stub.id
        where stub.number_symbol = asked."numberSymbol" and stub.issued_on is not distinct from asked."issuedOn"
          and cited.cited_directive_id is null) as waiting
    from jsonb_to_recordset(${JSON.stringify(documents.map((one, place) => ({ ...one, place })))}::jsonb)
      as asked ("numberSymbol" text, "issuedOn" date, place integer)
    left join lateral (
      select id, subject from directive
      where number_symbol = asked."numberSymbol" and (asked."issuedOn" is null or issued_on = asked."issuedOn")
      order by issued_on desc limit 1) known on true
    order by asked.place`.execute(reads)
  return rows.map((row) => ({
    numberSymbol: row.number_symbol,
    issuedOn: row.issued_on,
    directive: row.id === null ? null : { id: row.id, subject: row.subject ?? '' },
    waiting: row.waiting,
  }))
}
