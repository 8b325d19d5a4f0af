import { type FileRefusal, ok, type Refusal, refuse } from '@vnit/domain'
import { extractApart } from './extract-apart.ts'
import { type Extraction, type FileKind, isPicture } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { recogniseFile } from './recognise-file.ts'
import { inUnicode, readTxt } from './read-txt.ts'
import type { ReaderAnswer } from './reader-answer.ts'
import { type Recognising, recogniseApart } from './ocr/recognise-apart.ts'
import { readingPlace, recognisingPlace } from './reading-places.ts'
import { isGarbled, isScattered } from './scattered-text.ts'

export type ExtractionOptions = Recognising & {
  /** Whether words in pictures are recognised, which takes seconds for each page; if not, such a file is refused. */
  recognise?: boolean
}

/**
 * The text of an uploaded document, or a refusal. Documents are read in a process of their own with a limit of memory
 * and time, so a bad file costs an answer and never the process.
 */
export async function extractText(bytes: Uint8Array, options: ExtractionOptions = {}): Promise<Extraction> {
  const recognition = await recogniseFile(bytes)
  if (!recognition.ok) return recognition
  const { kind } = recognition.value
  const read = isPicture(kind) ? refuse({ code: 'file.no_text_layer' as const }) : await readAsText(bytes, kind)
  if (read.ok) return ok({ ...recognition.value, ...read.value })
  if (options.recognise === false || !hidesInPictures(read.refusal)) return read
  const recognised = await recognisingPlace(() => recogniseApart(kind, bytes, options))
  if (!recognised.ok) return recognised
  const refusal = textRefusal(recognised.value.text, kind)
  return refusal === null ? ok({ ...recognition.value, ...recognised.value }) : refuse(refusal)
}

/** Whether a file was refused only because its words are in pictures, or in letters that must be looked at as such. */
export function hidesInPictures({ code }: Refusal): boolean {
  return code === 'file.no_text_layer' || code === 'file.text_scattered'
}

/** Short plain text is decoded at once; all else, also long text in old character sets, in a process of its own. */
async function readAsText(bytes: Uint8Array, kind: FileKind): Promise<ReaderAnswer> {
  const isShort = kind === 'txt' && bytes.length <= fileLimits.bytesAtOnce
  const read = isShort ? shortText(bytes) : await readingPlace(() => extractApart(kind, bytes))
  if (!read.ok) return read
  const refusal = textRefusal(read.value.text, kind)
  return refusal === null ? read : refuse(refusal)
}

function shortText(bytes: Uint8Array): ReaderAnswer {
  const read = readTxt(bytes)
  return read.ok ? ok(inUnicode(read.value)) : read
}

function textRefusal(value: string, kind: FileKind): FileRefusal | null {
  if (value.length > fileLimits.characters)
    return { code: 'file.too_large', bytes: Buffer.byteLength(value), limitBytes: fileLimits.characters }
  const legible = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if ((kind === 'pdf' || isPicture(kind)) && legible < 20) return { code: 'file.no_text_layer' }
  if (kind === 'pdf' && (isScattered(value) || isGarbled(value))) return { code: 'file.text_scattered' }
  return legible === 0 ? { code: 'file.empty' } : null
}
