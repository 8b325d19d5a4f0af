import {
  draftOf,
  draftProblems,
  type Agency,
  type LetterChanges,
  type LetterReading,
  type LetterRow,
} from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

/** Letters with the name of whoever took them in. */
export function selectLetters(reads: Reads) {
  return reads
    .selectFrom('letter_intake as letter')
    .leftJoin('person', 'person.id', 'letter.taken_in_by')
    .select(['letter.id', 'letter.version', 'letter.state', 'letter.file_name', 'letter.reading', 'letter.corrections'])
    .select(['letter.taken_in_at', 'letter.taken_in_by', 'letter.directive_id', 'person.name as taken_in_name'])
}

type SelectedLetter = {
  id: string
  version: number
  state: LetterRow['state']
  file_name: string
  reading: LetterReading
  corrections: LetterChanges
  taken_in_at: string
  taken_in_by: string | null
  taken_in_name: string | null
  directive_id: string | null
}

/** The row as lists show it; `problems` counts what still keeps it from being registered. */
export function toLetterRow(row: SelectedLetter, agencies: readonly Agency[]): LetterRow {
  const draft = draftOf(row.reading, row.corrections)
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    fileName: row.file_name,
    numberSymbol: draft.numberSymbol,
    issuedOn: draft.issuedOn,
    subject: draft.subject,
    problems: row.state === 'taken-in' ? draftProblems(draft, agencies).length : 0,
    takenInAt: row.taken_in_at,
    takenInBy: row.taken_in_by === null ? null : { id: row.taken_in_by, name: row.taken_in_name ?? '' },
    directiveId: row.directive_id,
  }
}
