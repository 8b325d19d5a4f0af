import WordExtractor from 'word-extractor'
import { type ReaderAnswer, text } from './reader-answer.ts'

/** The text of a Word .doc, text boxes after the body. */
export async function readDoc(bytes: Uint8Array): Promise<ReaderAnswer> {
  const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const parts = [document.getBody(), document.getTextboxes({ includeHeadersAndFooters: false })]
  return text(parts.filter((part) => part.trim() !== '').join('\n\n'))
}
