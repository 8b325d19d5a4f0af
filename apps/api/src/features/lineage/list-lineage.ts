import { sql } from 'kysely'
import type { EndKind, LineageListInput, LineagePage } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { documentColumns, documentJoins, toDocument, type DocumentColumns } from './document-row.ts'
import { mostSteps, walk } from './walk.ts'

type Row = DocumentColumns & {
  depth: number
  via: string | null
  endKind: EndKind | null
  endOn: string | null
  total: number
  capped: boolean
}

/** What a document rests on, or what rests on it, level by level: one question, whatever the shape of the graph. */
export async function listLineage({ reads }: QueryContext, input: LineageListInput): Promise<LineagePage> {
  const { rows } = await sql<Row>`
    with recursive ${walk(input)},
    page as (
      select near.id, near.depth, count(*) over () as total from near
      left join directive on directive.id = near.id
      left join document_stub on document_stub.id = near.id
      where near.depth > 0
      order by near.depth, coalesce(directive.issued_on, document_stub.issued_on) desc nulls last, near.id
      limit ${input.pageSize} offset ${(input.page - 1) * input.pageSize}
    )
    select page.id, page.depth, page.total, (select count(*) > ${mostSteps} from steps) as capped,
      ${documentColumns}, ended.kind as "endKind", ended.ended_on as "endOn", ${via(input)} as via
    from page ${documentJoins('page.id')}
    left join ended_document ended on ended.document_id = page.id
    order by page.depth, "issuedOn" desc nulls last, page.id`.execute(reads as never)
  return {
    rows: rows.map((row) => ({ ...toDocument(row), depth: row.depth, via: row.via })),
    total: rows[0]?.total ?? 0,
    capped: rows[0]?.capped ?? false,
  }
}

/** The document one step nearer by which this one was met: the first by number, where there are several. */
function via({ way, mentions }: LineageListInput) {
  const roles = mentions ? sql`` : sql`and step.role = 'basis'`
  const [here, nearer] =
    way === 'bases' ? [sql`step.document_id`, sql`step.directive_id`] : [sql`step.directive_id`, sql`step.document_id`]
  return sql`case when page.depth > 1 then (
    select min(coalesce(d.number_symbol, s.number_symbol)) from directive_citation step
    join near on near.id = ${nearer} and near.depth = page.depth - 1
    left join directive d on d.id = near.id left join document_stub s on s.id = near.id
    where ${here} = page.id ${roles}) end`
}
