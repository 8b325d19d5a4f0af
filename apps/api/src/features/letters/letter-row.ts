import { sql } from 'kysely'
import type { LetterRow } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { twinOfLetter } from './letter-twin.ts'
import { presentReader } from './present-reader.ts'

/** Letters as lists show them, with the name of whoever took them in; no reading is loaded. */
export function selectLetters(reads: Reads) {
  return reads
    .selectFrom('letter_intake as letter')
    .leftJoin('person', 'person.id', 'letter.taken_in_by')
    .leftJoinLateral(twinOfLetter, (join) => join.onTrue())
    .select(['letter.id', 'letter.version', 'letter.state', 'letter.file_name', 'letter.number_symbol'])
    .select(['letter.issued_on', 'letter.subject', 'letter.doubts', 'letter.repairs', 'letter.problems'])
    .select(['letter.clean', 'letter.read_with', 'letter.directive_id', 'letter.taken_in_at', 'letter.taken_in_by'])
    .select(['person.name as taken_in_name', issuerName.as('issuer_name')])
    .select(['twin.kind as twin_kind', 'twin.id as twin_id'])
}

const issuerName = sql<string | null>`coalesce((
  select name.name_vi from agency_name name join agency on agency.id = name.agency_id
  where agency.id = letter.issuer_id
    and name.during @> least(greatest(coalesce(letter.issued_on, current_date), agency.from_day), agency.to_day - 1)
  limit 1), letter.issuer_name)`

type SelectedLetter = {
  id: string
  version: number
  state: LetterRow['state']
  file_name: string
  number_symbol: string | null
  issuer_name: string | null
  issued_on: string | null
  subject: string | null
  doubts: number | null
  repairs: number | null
  problems: number | null
  clean: boolean
  twin_kind: 'directive' | 'letter' | null
  twin_id: string | null
  read_with: number
  taken_in_at: string
  taken_in_by: string | null
  taken_in_name: string | null
  directive_id: string | null
}

/** The row as lists show it; `problems` counts what still keeps it from being registered. */
export function toLetterRow(row: SelectedLetter): LetterRow {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    fileName: row.file_name,
    numberSymbol: row.number_symbol,
    issuerName: row.issuer_name,
    issuedOn: row.issued_on,
    subject: row.subject,
    problems: row.state === 'taken-in' ? (row.problems ?? 0) : 0,
    doubts: row.doubts ?? 0,
    repairs: row.repairs ?? 0,
    clean: row.clean && row.twin_id === null,
    twin: row.twin_kind && row.twin_id ? { kind: row.twin_kind, id: row.twin_id } : null,
    olderReader: row.read_with < presentReader,
    takenInAt: row.taken_in_at,
    takenInBy: row.taken_in_by === null ? null : { id: row.taken_in_by, name: row.taken_in_name ?? '' },
    directiveId: row.directive_id,
  }
}
