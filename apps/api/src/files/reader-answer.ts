import type { FileRefusal, Result } from '@vnit/domain'

/** What the reader of a file answers: its text, or why not. */
export type ReaderAnswer = Result<string, FileRefusal>

/** The text was read. Readers start a process for each file, so they load nothing that they do not need. */
export function text(value: string): ReaderAnswer {
  return { ok: true, value }
}

/** The file cannot be read: `password`, `zip`, `pdf`, `damaged`. */
export function unreadable(reason: string): ReaderAnswer {
  return { ok: false, refusal: { code: 'file.unreadable', reason } }
}
