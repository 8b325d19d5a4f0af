import { convertLegacy, convertLegacyLines } from './encodings/legacy-encoding.ts'
import type { ReadText } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { decodeText } from './plain-text.ts'
import { type ReaderAnswer, text } from './reader-answer.ts'

/** The words of plain text in whatever character set; refused when the bytes are no text at all. */
export function readTxt(bytes: Uint8Array): ReaderAnswer {
  const decoded = decodeText(bytes)
  if (decoded !== null) return text(decoded.text, { encoding: decoded.encoding })
  return { ok: false, refusal: { code: 'file.type_not_allowed', found: 'application/octet-stream' } }
}

/** Documents typed in old fonts give letters that are no Vietnamese until they are converted. */
export function inUnicode(read: ReadText): ReadText {
  if (read.text.length > fileLimits.characters) return read
  const legacy = convertLegacy(read.text) ?? convertLegacyLines(read.text)
  if (legacy === null) return { ...read, text: read.text.normalize('NFC') }
  return { ...read, text: legacy.text.normalize('NFC'), encoding: legacy.encoding }
}
