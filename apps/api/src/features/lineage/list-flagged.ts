import { sql } from 'kysely'
import type { FlaggedPage, FlaggedRow, ListFlaggedInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { restingOnEnded, stoppedEarly } from './flag-walk.ts'

/** The directives in force that rest on something ended and that nobody looked at yet, the latest end first. */
export async function listFlagged({ reads, today }: QueryContext, input: ListFlaggedInput): Promise<FlaggedPage> {
  const { rows } = await sql<FlaggedRow & { total: number; more: boolean }>`
    with recursive ${restingOnEnded(today)},
    latest as (
      select distinct on (flagged.directive_id) flagged.directive_id, flagged.end_id, ended.ended_on,
        count(*) over (partition by flagged.directive_id) as flags
      from flagged join ended_document ended on ended.id = flagged.end_id
      order by flagged.directive_id, ended.ended_on desc, ended.id
    ),
    page as (
      select latest.*, count(*) over () as total from latest
      order by ended_on desc, directive_id
      limit ${input.pageSize} offset ${(input.page - 1) * input.pageSize}
    )
    select directive.id as "directiveId", directive.number_symbol as "numberSymbol", directive.subject,
      directive.issued_on as "issuedOn", page.flags, page.total, walked.more, ended.kind, ended.ended_on as "on",
      ended.by_number as "byNumber",
      coalesce(base.number_symbol, stub.number_symbol, '') as "baseNumber"
    from (select ${stoppedEarly('looked')} as more) walked
    left join page on true
    left join directive on directive.id = page.directive_id
    left join ended_document ended on ended.id = page.end_id
    left join directive base on base.id = ended.document_id
    left join document_stub stub on stub.id = ended.document_id
    order by page.ended_on desc, page.directive_id`.execute(reads as never)
  return {
    rows: rows.filter(({ directiveId }) => directiveId !== null).map(({ total: _, more: __, ...row }) => row),
    total: rows[0]?.total ?? 0,
    more: rows[0]?.more ?? false,
  }
}
