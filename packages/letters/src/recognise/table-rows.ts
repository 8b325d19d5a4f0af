import type { Line } from '../text/lines.ts'
import { trimmed, type View } from '../text/view.ts'

type Stretch = { from: number; to: number }

/** Whether a place of the view was the border between two cells of a row: a tab, or the bar of a drawn table. */
function isCellBorder(view: View, at: number): boolean {
  const char = view.text[at]
  if (char !== '\n' && char !== ' ') return false
  const from = view.from[at] ?? -1
  const source = view.source[from]
  if (source !== '\t' && source !== '|') return false
  return !view.source.slice(from, view.to[at]).includes('\n')
}

/** Whether any table may be found in the view. */
export function hasCells(view: View): boolean {
  return view.source.includes('\t') || view.source.includes('|')
}

/** A row of a table with three cells or more, on the lines up to `last`. */
export type Row = { cells: readonly Stretch[]; from: number; to: number; last: number }

/** The row that begins with this line; null when none does. */
export function rowAt(view: View, lines: readonly Line[], first: number): Row | null {
  if (!isCellBorder(view, (lines[first] as Line).to)) return null
  let last = first
  while (last + 1 < lines.length && isCellBorder(view, (lines[last] as Line).to)) last += 1
  const { from } = lines[first] as Line
  const { to } = lines[last] as Line
  const cells = cellsIn(view, { from, to })
  return cells.length < 3 || cells.filter((cell) => cell.to > cell.from).length < 2 ? null : { cells, from, to, last }
}

/** The cells of a row, empty ones too. */
function cellsIn(view: View, { from, to }: Stretch): Stretch[] {
  const cells: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isCellBorder(view, at)) continue
    const [begin, end] = trimmed(view.text, start, at)
    cells.push({ from: begin, to: end })
    start = at + 1
  }
  return cells
}
