import { sql } from 'kysely'
import type { DirectivePage, EndKind } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { basesOf } from './flags.ts'

type Marks = Pick<DirectivePage['rows'][number], 'basesEnded' | 'end'>
type Row = { id: string; basesEnded: number; kind: EndKind | null; on: string | null }

/** For the directives of a page: their own end, and how many ended bases nobody looked at. Walks up from the page only. */
export async function loadLineageMarks({ reads, today }: QueryContext, ids: string[]): Promise<(id: string) => Marks> {
  const { rows } = await sql<Row>`
    with recursive ${basesOf(ids)}
    select bases.root_id as id,
      count(ended.id) filter (where bases.id <> bases.root_id and seen.end_id is null and ended.ended_on <= ${today})
        as "basesEnded",
      min(ended.kind) filter (where bases.id = bases.root_id) as kind,
      min(ended.ended_on) filter (where bases.id = bases.root_id) as "on"
    from bases
    join ended_document ended on ended.document_id = bases.id
    left join basis_acknowledgement seen on seen.directive_id = bases.root_id and seen.end_id = ended.id
    group by bases.root_id`.execute(reads as never)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    const row = byId.get(id)
    const end = row?.kind && row.on ? { kind: row.kind, on: row.on } : null
    const overByNow = end !== null && end.on <= today
    return { basesEnded: overByNow ? 0 : (row?.basesEnded ?? 0), end }
  }
}
