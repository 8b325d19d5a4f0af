import { keepReadingInput, type KeepReadingInput, type KeptReading, type LetterReading } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Preparation } from '../../platform/preparation.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { presentReader } from './present-reader.ts'
import { readAgain } from './reread-letter.ts'

/** Reads the letter again before the transaction; null when nothing is to be read. */
export async function readForKeeping({ ask }: Preparation, rawInput: unknown): Promise<LetterReading | null> {
  const input = keepReadingInput.safeParse(rawInput)
  if (!input.success) return null
  const letter = await ask((reads) =>
    reads
      .selectFrom('letter_intake')
      .select(['text', 'file_sha256', 'read_with'])
      .where('id', '=', input.data.id)
      .executeTakeFirst(),
  )
  return letter && letter.read_with < presentReader ? readAgain(ask, letter) : null
}

/**
 * Keeps what the present reader reads beside the readings of before. The letter and the directive it became stay as they
 * are. A reading that is kept already is answered as such.
 */
export async function keepReading(
  context: CommandContext,
  input: KeepReadingInput,
  reading: LetterReading | null,
): Promise<KeptReading> {
  const { tx, audit, now, principal } = context
  if (input.readerVersion !== presentReader) refuseWith({ code: 'record.changed_meanwhile', subject: 'reading' })
  const letter = await tx
    .selectFrom('letter_intake')
    .select('read_with')
    .where('id', '=', input.id)
    .forUpdate()
    .executeTakeFirst()
  if (!letter) refuseWith({ code: 'letter.not_found', id: input.id })
  const already = letter.read_with >= presentReader
  if (!already) {
    if (reading === null) refuseWith({ code: 'record.changed_meanwhile', subject: 'reading' })
    await tx
      .insertInto('letter_extraction')
      .values({
        letter_id: input.id,
        reader_version: reading.readerVersion,
        reading: JSON.stringify(reading),
        read_at: now,
        read_by: principal.kind === 'person' ? principal.id : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await tx.updateTable('letter_intake').set({ read_with: presentReader }).where('id', '=', input.id).execute()
  }
  await audit({
    deed: 'letter.reading_kept',
    subject: { kind: 'letter', id: input.id },
    before: { readWith: letter.read_with },
    after: { readWith: presentReader },
  })
  return { id: input.id, readerVersion: presentReader, already }
}
