import { sql } from 'kysely'
import type { DirectivePage, EndKind } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { basesOf, stoppedEarly } from './flag-walk.ts'

type Marks = Pick<DirectivePage['rows'][number], 'basesEnded' | 'end'>
type Row = { id: string; basesEnded: number; kind: EndKind | null; on: string | null; more: boolean }
type PageMarks = { marksOf: (id: string) => Marks; more: boolean }

/**
 * For the directives of a page: their own end, and how many ended bases nobody looked at. Walks up from the page only;
 * `more` says that the walk stopped before its end.
 */
export async function loadLineageMarks({ reads, today }: QueryContext, ids: string[]): Promise<PageMarks> {
  const { rows } = await sql<Row>`
    with recursive ${basesOf(ids)},
    marks as (
      select bases.root_id as id,
        count(ended.id) filter (where bases.id <> bases.root_id and seen.end_id is null and ended.ended_on <= ${today})
          as "basesEnded",
        min(ended.kind) filter (where bases.id = bases.root_id) as kind,
        min(ended.ended_on) filter (where bases.id = bases.root_id) as "on"
      from bases
      join ended_document ended on ended.document_id = bases.id
      left join basis_acknowledgement seen on seen.directive_id = bases.root_id and seen.end_id = ended.id
      group by bases.root_id
    )
    select marks.*, walked.more from (select ${stoppedEarly('bases')} as more) walked left join marks on true`.execute(
    reads as never,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const marksOf = (id: string): Marks => {
    const row = byId.get(id)
    const end = row?.kind && row.on ? { kind: row.kind, on: row.on } : null
    const overByNow = end !== null && end.on <= today
    return { basesEnded: overByNow ? 0 : (row?.basesEnded ?? 0), end }
  }
  return { marksOf, more: rows[0]?.more ?? false }
}
