import type { Span } from '@vnit/domain'

/**
 * The text as the rules read it: marks of layout removed, glued words parted at a capital, and beside it the same text
 * folded (lower case, no diacritics). Both have one position per character, and each position knows where it stands in
 * the text shown to the person.
 */
export type View = { source: string; text: string; folded: string; from: readonly number[]; to: readonly number[] }

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const blank = /[\u00a0\u2000-\u200a\u202f\u3000]/
const letterOrDigit = /[\p{L}\p{N}]/u

/** The view of a text that is NFC already. */
export function viewOf(text: string): View {
  const chars: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (char: string, start: number, end: number) => {
    chars.push(char)
    from.push(start)
    to.push(end)
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    if (char === '*') {
      let end = at
      while (text[end] === '*') end += 1
      if (isWord(text[at - 1]) && isWord(text[end])) put(' ', at, end)
      at = end - 1
    } else if (invisible.test(char)) {
      continue
    } else if (char === '\t') {
      put(endsCell(chars) ? '\n' : ' ', at, at + 1)
    } else if (blank.test(char) || char === '\r') {
      put(' ', at, at + 1)
    } else {
      if (isGlued(text, at)) put(' ', at, at)
      put(char === 'Ð' ? 'Đ' : char, at, at + 1)
    }
  }
  const read = chars.join('')
  return { source: text, text: read, folded: foldEach(read), from, to }
}

/** The place in the shown text from which a stretch of the view was read. */
export function spanOf(view: View, from: number, to: number): Span {
  const [start, end] = trimmed(view.text, from, to)
  return { from: view.from[start] ?? 0, to: view.to[end - 1] ?? 0 }
}

/** The words of a span as the person sees them, on one line. */
export function shownAt(view: View, { from, to }: Span): string {
  return view.source.slice(from, to).replace(/\s+/g, ' ').slice(0, 500)
}

/** A tab after words is the end of a table's cell, as .doc files give them; after a label or a number it is a blank. */
function endsCell(chars: readonly string[]): boolean {
  let from = chars.length
  while (from > 0 && chars[from - 1] !== '\n' && chars.length - from < 40) from -= 1
  const before = chars.slice(from).join('').trim()
  return before.length > 6 && !before.endsWith(':')
}

/** A stretch of the folded text in which line breaks are blanks, for rules about sentences. */
export function flat(view: View, { from, to }: { from: number; to: number }): string {
  return view.folded.slice(from, to).replaceAll('\n', ' ')
}

/** Whether glued words were parted somewhere in a stretch: a blank that stands for nothing in the shown text. */
export function wasParted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.from[at] === view.to[at]) return true
  return false
}

/** From and to of a stretch without the blanks at its ends. */
export function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start += 1
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1
  return [start, end]
}

/** Lower case without diacritics, one character for each character, so that positions stay. */
export function foldEach(text: string): string {
  let folded = ''
  for (const unit of text.split('')) folded += foldUnit(unit)
  return folded
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  const before = known.get(unit)
  if (before !== undefined) return before
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/g, 'd')
  const folded = bare.length === 1 ? bare : unit
  known.set(unit, folded)
  return folded
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && letterOrDigit.test(char)
}

const marked = /[^ -~]/

/** "banhànhQuyết", "VụCNTT": small letters, then a capital, and a Vietnamese letter where no abbreviation has one. */
function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at, at + 8)
  if (!/\p{Ll}$/u.test(before) || !/^\p{Lu}/u.test(after)) return false
  const left = /\p{L}+$/u.exec(before)?.[0] ?? ''
  const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return marked.test(left) || (marked.test(right) && /\p{Ll}\p{Ll}$/u.test(left))
}
