import {
  letterReadingSchema,
  readingDifference,
  type LetterIdInput,
  type LetterReading,
  type Reread,
} from '@vnit/domain'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { Preparation } from '../../platform/preparation.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadAgencyNames } from './agency-register.ts'
import { presentReader } from './present-reader.ts'
import { readWithoutHolding } from './read-letter-apart.ts'
import { weakenReading } from './weaken-reading.ts'

/** Reads the stored text of a letter with the present reader and says where that differs. Nothing changes. */
export async function rereadLetter({ reads }: QueryContext, { id }: LetterIdInput): Promise<Reread> {
  const row = await reads
    .selectFrom('letter_intake')
    .select(['version', 'state', 'text', 'file_sha256', 'reading', 'corrections', 'read_with', 'taken_in_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) refuseWith({ code: 'letter.not_found', id })
  const kept = await reads
    .selectFrom('letter_extraction')
    .select(['reader_version', 'read_at'])
    .where('letter_id', '=', id)
    .orderBy('reader_version')
    .execute()
  const before = withAllFields(row.reading)
  const now = await readAgain((question) => question(reads), row)
  return {
    id,
    version: row.version,
    state: row.state,
    readWith: row.read_with,
    presentReader,
    readings: [
      { readerVersion: before.readerVersion, readAt: row.taken_in_at, first: true },
      ...kept.map((one) => ({ readerVersion: one.reader_version, readAt: one.read_at, first: false })),
    ],
    ...readingDifference(before, now, row.corrections),
  }
}

/** What the present reader reads in the stored text of a letter; of a scan no surer than its words. */
export async function readAgain(
  ask: Preparation['ask'],
  letter: { text: string; file_sha256: string },
): Promise<LetterReading> {
  const words = await ask((reads) =>
    reads.selectFrom('text_recognition').select('places').where('sha256', '=', letter.file_sha256).executeTakeFirst(),
  )
  const reading = orRefuse(await readWithoutHolding({ text: letter.text, names: await ask(loadAgencyNames) }))
  return weakenReading(reading, words?.places ?? [])
}

/** A reading of before knows fewer fields; those it lacks read as absent. */
export function withAllFields(reading: LetterReading): LetterReading {
  const whole = letterReadingSchema.safeParse(reading)
  return whole.success ? whole.data : reading
}
