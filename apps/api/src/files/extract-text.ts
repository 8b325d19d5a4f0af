import { type FileRefusal, ok, refuse } from '@vnit/domain'
import { extractApart } from './extract-apart.ts'
import type { Extraction, FileKind } from './file-kind.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { fileLimits } from './limits.ts'
import { decodeText } from './plain-text.ts'
import { recogniseFile } from './recognise-file.ts'
import type { ReaderAnswer } from './reader-answer.ts'
import { readingPlace } from './reading-places.ts'
import { isScattered } from './scattered-text.ts'

/**
 * The text of an uploaded document, or a refusal. Documents are read in a process of their own with a limit of memory
 * and time, so a bad file costs an answer and never the process.
 */
export async function extractText(bytes: Uint8Array): Promise<Extraction> {
  const recognition = await recogniseFile(bytes)
  if (!recognition.ok) return recognition
  const { kind } = recognition.value
  const read = kind === 'txt' ? plain(bytes) : await readingPlace(() => extractApart(kind, bytes))
  if (!read.ok) return read
  const refusal = textRefusal(read.value, kind)
  return refusal === null ? ok({ ...recognition.value, text: read.value }) : refuse(refusal)
}

function plain(bytes: Uint8Array): ReaderAnswer {
  const text = decodeText(bytes)
  return text === null ? refuse({ code: 'file.unreadable', reason: 'text' }) : ok(text.replace(/^\ufeff/, ''))
}

function textRefusal(text: string, kind: FileKind): FileRefusal | null {
  if (text.length > fileLimits.characters)
    return { code: 'file.too_large', bytes: Buffer.byteLength(text), limitBytes: fileLimits.characters }
  const legible = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (kind === 'pdf' && legible < 20) return { code: 'file.no_text_layer' }
  if (kind === 'pdf' && isScattered(text)) return { code: 'file.text_scattered' }
  if (legible === 0) return { code: 'file.empty' }
  const legacy = legacyEncodingOf(text)
  return legacy === null ? null : { code: 'file.legacy_encoding', found: legacy }
}
