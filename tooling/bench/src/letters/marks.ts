/**
 * Marks are invisible characters that travel inside a text through layout and damage, so that a label is kept exactly
 * as long as the words it stands for are there. `\uE000` + index, words, `\uE002`.
 */
const open = '\uE000'
const close = '\uE002'
const base = 0xe100
const anyMark = /\uE000[\uE100-\uF8FF]|\uE002/g

export type Field =
  | 'number'
  | 'place'
  | 'date'
  | 'subject'
  | 'issuer'
  | 'to'
  | 'signer'
  | 'cc'
  | 'citation'
  | 'deadline'
  | 'capacity'
  | 'urgency'
  | 'secrecy'

/** What a mark says: the value behind the words; null once damage has made it unreadable. */
export type Mark = { field: Field; value: string | null; date?: string | null; words: string }

/** The marks of one document, numbered as they are made. */
export class Marks {
  readonly all: Mark[] = []

  mark(field: Field, words: string, value: string, date?: string | null): string {
    this.all.push({ field, value, words, ...(date === undefined ? {} : { date }) })
    return `${open}${String.fromCharCode(base + this.all.length - 1)}${words}${close}`
  }

  /** The same words again under a mark that exists (a subject cut in two). */
  again(text: string, words: string): string {
    return text.startsWith(open) ? `${text.slice(0, 2)}${words}${close}` : words
  }
}

/** The text without its marks. */
export function unmarked(text: string): string {
  return text.replace(anyMark, '')
}

export function widthOf(text: string): number {
  return unmarked(text).length
}

/** The indexes of the marks that still stand in the text, in order of appearance. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(/\uE000([\uE100-\uF8FF])/g)].map(([, index = '']) => index.charCodeAt(0) - base)
}

/** Changes the words of one mark wherever they stand. */
export function changeMarked(text: string, index: number, change: (words: string) => string): string {
  const opener = open + String.fromCharCode(base + index)
  return text
    .split(opener)
    .map((part, place) => {
      if (place === 0) return part
      const end = part.indexOf(close)
      return change(part.slice(0, end)) + part.slice(end)
    })
    .join(opener)
}

/** Changes the pieces of a text that stand outside any mark, leaving the marks whole. */
export function changeUnmarked(text: string, change: (words: string) => string): string {
  return text
    .split(/(\uE000[\uE100-\uF8FF][^\uE002]*\uE002)/)
    .map((piece) => (piece.startsWith(open) ? piece : change(piece)))
    .join('')
}
