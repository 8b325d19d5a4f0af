import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { CommandContext } from '../../trpc/contexts.ts'
import { takeInLetter } from './take-in-letter.ts'

const fileName = 'mau-2-ra-soat-trang-thong-tin.docx'
const place = new URL(`../../../../../sample-letters/${fileName}`, import.meta.url)

/** Takes one of our own sample letters in, so that the queue of an empty office has a letter to confirm. Run once. */
export async function loadSampleLetter(context: CommandContext): Promise<{ letters: number }> {
  const { tx, now } = context
  const present = await tx.selectFrom('letter_intake').select('id').limit(1).execute()
  if (present.length > 0 || !existsSync(place)) return { letters: 0 }
  const bytes = await readFile(place)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('stored_file')
    .values({
      sha256,
      bytes,
      media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: bytes.length,
      uploaded_by: null,
      uploaded_at: now,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  const { already } = await takeInLetter(context, { sha256, fileName })
  return { letters: already ? 0 : 1 }
}
