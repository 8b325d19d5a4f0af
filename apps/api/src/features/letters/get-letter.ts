import { draftOf, draftProblems, type LetterIdInput, type LetterView } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { selectLetters, toLetterRow } from './letter-row.ts'
import { weakWordsIn } from './recognition.store.ts'

/** One letter for review: the reading beside the words it came from, what was corrected, what is still the matter. */
export async function getLetter({ reads, today }: QueryContext, { id }: LetterIdInput): Promise<LetterView> {
  const row = await selectLetters(reads)
    .leftJoin('text_recognition as words', 'words.sha256', 'letter.file_sha256')
    .select([
      'letter.reading',
      'letter.corrections',
      'letter.file_sha256',
      'letter.media_type',
      'letter.set_aside_reason',
      'letter.converted_from',
      'words.places',
      'letter.changed_at',
    ])
    .where('letter.id', '=', id)
    .executeTakeFirst()
  if (!row) refuseWith({ code: 'letter.not_found', id })
  const draft = draftOf(row.reading, row.corrections)
  const agencies = await loadAgenciesOn(reads, draft.issuedOn ?? today)
  return {
    ...toLetterRow(row),
    sha256: row.file_sha256,
    mediaType: row.media_type,
    convertedFrom: row.converted_from,
    weakWords: weakWordsIn(row.places),
    reading: row.reading,
    corrections: row.corrections,
    draft,
    draftProblems: draftProblems(draft, agencies),
    setAsideReason: row.set_aside_reason,
    changedAt: row.changed_at,
  }
}
