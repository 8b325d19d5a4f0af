import type { FileRefusal, Result } from '@vnit/domain'
import type { ReadText } from './file-kind.ts'

/** What the reader of a file answers: its text, or why not. */
export type ReaderAnswer = Result<ReadText, FileRefusal>

/** The text was read. Readers start a process for each file, so they load nothing that they do not need. */
export function text(value: string, more: Partial<Omit<ReadText, 'text'>> = {}): ReaderAnswer {
  return { ok: true, value: { encoding: null, pages: null, places: [], ...more, text: value } }
}

/** The file cannot be read: `password`, `zip`, `pdf`, `damaged`. */
export function unreadable(reason: string): ReaderAnswer {
  return { ok: false, refusal: { code: 'file.unreadable', reason } }
}
