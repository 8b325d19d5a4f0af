import { sql } from 'kysely'
import type { BasisFlag } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { documentColumns, documentJoins, type DocumentColumns } from './document-row.ts'
import { basesOf, stoppedEarly } from './flag-walk.ts'

/** How many flags of one directive are shown at a time; those that nobody looked at come first. */
const shown = 50

type FlagRow = DocumentColumns &
  Pick<BasisFlag, 'endId' | 'on' | 'byId' | 'byNumber' | 'through'> & {
    endKind: BasisFlag['kind']
    at: string | null
    by: string | null
    reason: string | null
  }
type Asked = Pick<QueryContext, 'reads' | 'today'>

/**
 * The ended documents that a directive rests on: which, since when, by what, through which document, and who looked.
 * `moreFlags` says that there are more than are shown, or more steps than were looked at.
 */
export async function loadFlags({ reads, today }: Asked, id: string) {
  const { rows } = await sql<FlagRow & { capped: boolean }>`
    with recursive ${basesOf([id])},
    gone as (
      select ended.*, seen.at, seen.reason, seen.by_person
      from bases
      join ended_document ended on ended.document_id = bases.id and bases.id <> bases.root_id
      left join basis_acknowledgement seen on seen.directive_id = ${id} and seen.end_id = ended.id
      where ended.ended_on <= ${today}
      order by seen.at is not null, ended.ended_on desc, ended.id limit ${shown + 1}
    )
    select gone.document_id as id, ${documentColumns}, gone.id as "endId", gone.kind as "endKind",
      gone.ended_on as "on", gone.by_id as "byId", gone.by_number as "byNumber", ${through(id)} as through,
      gone.at, person.name as by, gone.reason, walked.capped
    from (select ${stoppedEarly('bases')} as capped) walked
    left join gone on true
    ${documentJoins('gone.document_id')}
    left join person on person.id = gone.by_person
    order by gone.at is not null, gone.ended_on desc, gone.id`.execute(reads as never)
  const more = rows.length > shown || rows.some(({ capped }) => capped)
  const found = rows.filter(({ endId }) => endId !== null)
  return { flags: found.slice(0, shown).map(toFlag), moreFlags: more }
}

/** The number of the base whose end by the day a directive rests on, however far away; null when it does not. */
export async function endedBase({ reads, today }: Asked, { id, endId }: { id: string; endId: string }) {
  const { rows } = await sql<{ base: string }>`
    with recursive ${basesOf([id], null)}
    select coalesce(known.number_symbol, stub.number_symbol, '') as base
    from bases
    join ended_document ended on ended.document_id = bases.id and bases.id <> bases.root_id
    left join directive known on known.id = ended.document_id
    left join document_stub stub on stub.id = ended.document_id
    where ended.id = ${endId} and ended.ended_on <= ${today}`.execute(reads as never)
  return rows[0]?.base ?? null
}

/** The document by which a directive rests on something ended, where it does not cite it itself. */
function through(id: string) {
  return sql`
    case when not exists (
      select from directive_citation own
      where own.directive_id = ${id} and own.role = 'basis' and own.document_id = gone.document_id)
    then (
      select min(between_them.number_symbol) from directive_citation step
      join bases on bases.id = step.directive_id
      join directive between_them on between_them.id = step.directive_id
      where step.role = 'basis' and step.document_id = gone.document_id)
    end`
}

function toFlag(row: FlagRow): BasisFlag {
  const { id, kind, type, numberSymbol, issuedOn, title, endId, endKind, on, byId, byNumber, through: via } = row
  return {
    endId,
    base: { id, kind, type, numberSymbol, issuedOn, title },
    kind: endKind,
    on,
    byId,
    byNumber,
    through: via,
    acknowledged: row.at === null ? null : { at: row.at, by: row.by, reason: row.reason ?? '' },
  }
}
