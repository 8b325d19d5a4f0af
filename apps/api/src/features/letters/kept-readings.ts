import {
  readingDifference,
  type KeptReadingInput,
  type KeptReadings,
  type LetterIdInput,
  type ReadingDifference,
} from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { withAllFields } from './reread-letter.ts'

/** The readings that people kept beside the first one: of which reader, when, and who kept them; the newest first. */
export async function listKeptReadings({ reads }: QueryContext, { id }: LetterIdInput): Promise<KeptReadings> {
  const rows = await reads
    .selectFrom('letter_extraction as kept')
    .leftJoin('person', 'person.id', 'kept.read_by')
    .select(['kept.reader_version', 'kept.read_at', 'person.name'])
    .where('kept.letter_id', '=', id)
    .orderBy('kept.reader_version', 'desc')
    .execute()
  return rows.map((row) => ({ readerVersion: row.reader_version, keptAt: row.read_at, keptBy: row.name }))
}

/** Where a kept reading differs from the one that stands. */
export async function compareKeptReading(
  { reads }: QueryContext,
  { id, readerVersion }: KeptReadingInput,
): Promise<ReadingDifference> {
  const row = await reads
    .selectFrom('letter_extraction as kept')
    .innerJoin('letter_intake as letter', 'letter.id', 'kept.letter_id')
    .select(['kept.reading as kept', 'letter.reading', 'letter.corrections'])
    .where('kept.letter_id', '=', id)
    .where('kept.reader_version', '=', readerVersion)
    .executeTakeFirst()
  if (!row) refuseWith({ code: 'letter.not_found', id })
  return readingDifference(withAllFields(row.reading), withAllFields(row.kept), row.corrections)
}
