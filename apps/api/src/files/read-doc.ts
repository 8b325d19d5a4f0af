import WordExtractor from 'word-extractor'
import { type ReaderAnswer, text } from './reader-answer.ts'

/** The text of a Word .doc: heads of pages, body, text boxes, feet, notes. */
export async function readDoc(bytes: Uint8Array): Promise<ReaderAnswer> {
  const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const notes = [document.getFootnotes(), document.getEndnotes()].flatMap((part) => part.split(/\n+/))
  const numbered = notes.filter((note) => note.trim() !== '').map((note, index) => `[${index + 1}] ${note.trim()}`)
  const parts = [
    withoutPageNumbers(document.getHeaders({ includeFooters: false })),
    document.getBody(),
    document.getTextboxes({ includeHeadersAndFooters: false }),
    withoutPageNumbers(document.getFooters()),
    numbered.join('\n'),
  ]
  return text(parts.filter((part) => part.trim() !== '').join('\n\n'))
}

/** Heads and feet repeat for each section, and many hold only the number of the page. */
function withoutPageNumbers(margins: string): string {
  const lines = margins.split('\n').filter((line) => /\p{L}/u.test(line))
  return [...new Set(lines)].join('\n')
}
