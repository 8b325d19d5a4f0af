import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extractText, mediaTypes } from '../../files/index.ts'
import type { Platform } from '../../platform/platform.ts'
import { preparingAsSystem } from '../../platform/preparation.ts'
import { orRefuse } from '../../platform/refusal-error.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { readExtracted } from './read-file.ts'
import { takeInLetter } from './take-in-letter.ts'

const fileName = 'mau-2-ra-soat-trang-thong-tin.docx'
const place = new URL(`../../../../../sample-letters/${fileName}`, import.meta.url)

/** Takes one of our own sample letters in, so that the queue of an empty office has a letter to confirm. Run once. */
export async function loadSampleLetter(platform: Platform): Promise<{ letters: number }> {
  const preparation = preparingAsSystem(platform, 'seed')
  const present = await preparation.ask((reads) => reads.selectFrom('letter_intake').select('id').limit(1).execute())
  if (present.length > 0 || !existsSync(place)) return { letters: 0 }
  const bytes = await readFile(place)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = await readExtracted(preparation, orRefuse(await extractText(bytes)))
  return runAsSystem(platform, 'seed', async (context) => {
    await context.tx
      .insertInto('stored_file')
      .values({
        sha256,
        bytes,
        media_type: mediaTypes[file.kind],
        size: bytes.length,
        uploaded_by: null,
        uploaded_at: context.now,
      })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute()
    const { already } = await takeInLetter(context, { sha256, fileName }, file)
    return { letters: already ? 0 : 1 }
  })
}
