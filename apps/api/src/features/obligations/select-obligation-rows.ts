import { sql, type RawBuilder } from 'kysely'
import {
  explain,
  isLate,
  type Answering,
  type AssignmentRole,
  type Day,
  type Deadline,
  type ObligationRow,
  type ObligationState,
  type TaskKind,
} from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import type { Conditions } from './obligation-filter.ts'

type Selected = {
  obligation_id: string
  agency_id: string
  agency_name: string | null
  role: AssignmentRole
  state: ObligationState
  last_day: string | null
  original_last_day: string | null
  owed_day: string | null
  directive_id: string
  number_symbol: string
  issued_on: string
  kind: TaskKind
  summary_vi: string
  summary_en: string | null
  deadline: Deadline
  supplied: Deadline | null
  words: string
}

type Page = { where: Conditions; orderBy: RawBuilder<unknown>; limit: number; offset: number }

/**
 * A stretch of shares in order with what stands beside each: the page is cut before anything is joined to it. Every row
 * carries how many shares there are, counted no further than `countTo`.
 */
export async function selectObligationRows(
  reads: Reads,
  { where, orderBy, limit, offset, countTo = 0 }: Page & { countTo?: number },
): Promise<(Selected & { counted: number })[]> {
  const { rows } = await sql<Selected & { counted: number }>`
    select share.*, o.summary_vi, o.summary_en, o.deadline, o.words, d.number_symbol, d.issued_on,
      (select value from setting where setting.key = o.setting_key) as supplied,
      (select coalesce(name.committee_vi, name.name_vi) from agency_name name
        where name.agency_id = share.agency_id
          and name.during @> least(greatest(d.issued_on, agency.from_day), agency.to_day - 1)) as agency_name,
      (select count(*) from (select from assignment share where ${where.counted} limit ${countTo}) bounded) as counted
    from (
      select share.* from assignment share where ${where.walked}
      order by ${orderBy} limit ${limit} offset ${offset}) share
    join obligation o on o.id = share.obligation_id
    join directive d on d.id = share.directive_id
    join agency on agency.id = share.agency_id
    order by ${orderBy}`.execute(reads)
  return rows
}

/** How many shares there are, counted no further than the limit; for a page that lies past the end. */
export async function countObligations(reads: Reads, where: Conditions, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select from assignment share where ${where.counted} limit ${limit}) bounded`.execute(
    reads,
  )
  return rows[0]?.count ?? 0
}

/** The row as screens and callers see it. */
export function toObligationRow(row: Selected, today: Day, answering: Answering[] = []): ObligationRow {
  const facts = { supplied: row.supplied }
  return {
    id: row.obligation_id,
    agencyId: row.agency_id,
    agencyName: row.agency_name ?? row.agency_id,
    answering,
    role: row.role,
    state: row.state,
    late: isLate({ owedDay: row.owed_day }, today),
    lastDay: row.last_day,
    originalLastDay: row.original_last_day,
    directiveId: row.directive_id,
    numberSymbol: row.number_symbol,
    issuedOn: row.issued_on,
    kind: row.kind,
    summary: row.summary_vi,
    summaryEn: row.summary_en,
    deadline: row.deadline,
    explained: { vi: explain(row.deadline, 'vi', facts).join(' '), en: explain(row.deadline, 'en', facts).join(' ') },
    words: row.words,
  }
}
