import { ok } from '@vnit/domain'
import WordExtractor from 'word-extractor'
import type { ThreadAnswer } from './extract-text.ts'

/** The text of a Word .doc, text boxes after the body. */
export async function readDoc(bytes: Uint8Array): Promise<ThreadAnswer> {
  const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const parts = [document.getBody(), document.getTextboxes({ includeHeadersAndFooters: false })]
  return ok(parts.filter((part) => part.trim() !== '').join('\n\n'))
}
