import { type FileRefusal, ok, refuse, type Result } from '@vnit/domain'
import { type ExtractedText, extractText, hidesInPictures, recogniseFile } from '../../files/index.ts'
import type { Tx } from '../../platform/platform.ts'

/** The text of an uploaded file: read at once, or as it was recognised before; a scan that was not is refused so. */
export async function textOfFile(
  tx: Tx,
  sha256: string,
  bytes: Uint8Array,
): Promise<Result<ExtractedText, FileRefusal>> {
  const row = await tx
    .selectFrom('text_recognition')
    .select(['text', 'places', 'pages'])
    .where('sha256', '=', sha256)
    .where('state', '=', 'done')
    .executeTakeFirst()
  if (row === undefined) {
    const extracted = await extractText(bytes, { recognise: false })
    return extracted.ok || !hidesInPictures(extracted.refusal) ? extracted : refuse({ code: 'file.needs_recognition' })
  }
  const file = await recogniseFile(bytes)
  if (!file.ok) return file
  return ok({ ...file.value, text: row.text ?? '', encoding: null, pages: row.pages, places: row.places ?? [] })
}
