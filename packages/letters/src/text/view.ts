import type { Repair, RepairCode, Span } from '@vnit/domain'
import { foldEach } from './fold-each.ts'

export { foldEach } from './fold-each.ts'

/** A damage that cleaning mended, and where it stands in the text shown to the person. */
export type Mend = Repair & Span

/**
 * The text as the rules read it, and beside it the same text folded (lower case, no diacritics). Both have one position
 * per character, and each position knows where it stands in the text shown to the person (`source`).
 */
export type View = {
  source: string
  text: string
  folded: string
  from: Uint32Array
  to: Uint32Array
  mends: readonly Mend[]
}

/** A stretch of the text and what stands there after cleaning; with a code it is a repair that the person is told. */
export type Edit = { from: number; to: number; put: string; code?: RepairCode }

/** 0, 1, 2 … as far as a common letter goes; a copy of it is quicker than counting. */
const commonly = count(65_537)

function count(length: number): Uint32Array {
  const counted = new Uint32Array(length)
  for (let at = 0; at < length; at += 1) counted[at] = at
  return counted
}

/** The view of a text that nobody touched. */
export function bareView(source: string): View {
  const { length } = source
  const counted = length < commonly.length ? commonly : count(length + 1)
  const [from, to] = [counted.slice(0, length), counted.slice(1, length + 1)]
  return { source, text: source, folded: '', from, to, mends: [] }
}

/** Up to this length places are copied one by one; a longer run is worth the call that copies it whole. */
const shortCopy = 120

/** The view after edits that are in order and do not overlap; what is put in stands for all that it replaces. */
export function edited(view: View, edits: readonly Edit[]): View {
  if (edits.length === 0) return view
  const grown = edits.reduce((sum, { from, to, put }) => sum + put.length - (to - from), 0)
  const from = new Uint32Array(view.text.length + grown)
  const to = new Uint32Array(view.text.length + grown)
  const pieces: string[] = []
  const mends = [...view.mends]
  let read = 0
  let written = 0
  const copy = (until: number) => {
    pieces.push(view.text.slice(read, until))
    const length = until - read
    if (length > shortCopy) {
      from.set(view.from.subarray(read, until), written)
      to.set(view.to.subarray(read, until), written)
    } else
      for (let at = 0; at < length; at += 1) {
        from[written + at] = view.from[read + at] as number
        to[written + at] = view.to[read + at] as number
      }
    written += length
    read = until
  }
  for (const edit of edits) {
    copy(edit.from)
    const start = edit.from < view.from.length ? (view.from[edit.from] as number) : view.source.length
    const end = edit.to > edit.from ? (view.to[edit.to - 1] as number) : start
    const same = edit.put.length === edit.to - edit.from
    for (let at = 0; at < edit.put.length; at += 1) {
      from[written] = same ? (view.from[edit.from + at] as number) : start
      to[written] = same ? (view.to[edit.from + at] as number) : end
      written += 1
    }
    pieces.push(edit.put)
    if (edit.code !== undefined) mends.push(mendOf(view, edit, edit.code))
    read = edit.to
  }
  copy(view.text.length)
  return { ...view, text: pieces.join(''), from, to, mends }
}

/** A repair is told with the words around it, so that a person knows it again. */
function mendOf(view: View, { from, to, put }: Edit, code: RepairCode): Mend {
  const [start, end] = wordsAround(view.text, from, to)
  const before = view.text.slice(start, from)
  const after = view.text.slice(to, end)
  const shown = { from: view.from[start] ?? 0, to: view.to[Math.max(start, end - 1)] ?? 0 }
  return {
    code,
    was: oneLine(view.text.slice(start, end)),
    became: oneLine(before + put + after),
    ...shown,
  }
}

function wordsAround(text: string, from: number, to: number): [from: number, to: number] {
  let start = from
  let end = to
  while (start > 0 && from - start < 40 && !/\s/.test(text[start - 1] as string)) start -= 1
  while (end < text.length && end - to < 40 && !/\s/.test(text[end] as string)) end += 1
  return [start, end]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}

/** The view with its folded text, when nothing is edited any more. */
export function finished(view: View): View {
  return { ...view, folded: foldEach(view.text), mends: view.mends.toSorted((a, b) => a.from - b.from) }
}

/** The place in the shown text from which a stretch of the view was read. */
export function spanOf(view: View, from: number, to: number): Span {
  const [start, end] = trimmed(view.text, from, to)
  const first = Math.min(view.from[start] ?? 0, Math.max(0, view.source.length - 1))
  return { from: first, to: Math.max(view.to[end - 1] ?? 0, first + 1) }
}

/** The places from which a stretch was read: several when columns or page heads stand between its words. */
export function spansOf(view: View, from: number, to: number): Span[] {
  const [start, end] = trimmed(view.text, from, to)
  const spans: Span[] = []
  for (let at = start; at < end; at += 1) {
    const here = { from: view.from[at] as number, to: view.to[at] as number }
    const last = spans.at(-1)
    if (last !== undefined && here.from >= last.from && !hasWords(view.source, last.to, here.from))
      last.to = Math.max(last.to, here.to)
    else if (here.to > here.from && !/\s/.test(view.text[at] as string)) spans.push(here)
  }
  return spans
}

function hasWords(source: string, from: number, to: number): boolean {
  if (to - from > 40) return true
  return to > from && /[\p{L}\p{N}]/u.test(source.slice(from, to))
}

/** What cleaning mended inside these places of the shown text. */
export function mendsIn(view: View, spans: readonly Span[]): Repair[] {
  const found: Repair[] = []
  for (const { from, to } of spans) {
    for (let at = firstFrom(view.mends, from - 500); at < view.mends.length; at += 1) {
      const mend = view.mends[at] as Mend
      if (mend.from >= to) break
      if (mend.to > from) found.push({ code: mend.code, was: mend.was, became: mend.became })
    }
  }
  return found
}

function firstFrom(mends: readonly Mend[], place: number): number {
  let low = 0
  let high = mends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mends[middle] as Mend).from < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The same view with its stretches in another order; what lies in none of them is left out. */
export function arranged(view: View, stretches: readonly { from: number; to: number }[]): View {
  const length = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const from = new Uint32Array(length)
  const to = new Uint32Array(length)
  let written = 0
  for (const stretch of stretches) {
    from.set(view.from.subarray(stretch.from, stretch.to), written)
    to.set(view.to.subarray(stretch.from, stretch.to), written)
    written += stretch.to - stretch.from
  }
  return { ...view, text: stretches.map((stretch) => view.text.slice(stretch.from, stretch.to)).join(''), from, to }
}

/** The words of a span as the person sees them, on one line. */
export function shownAt(view: View, { from, to }: Span): string {
  return view.source.slice(from, to).replace(/\s+/g, ' ').slice(0, 500)
}

/** A stretch of the folded text in which line breaks are blanks, for rules about sentences. */
export function flat(view: View, { from, to }: { from: number; to: number }): string {
  return view.folded.slice(from, to).replaceAll('\n', ' ')
}

/** From and to of a stretch without the blanks at its ends. */
export function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start += 1
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1
  return [start, end]
}
