import { trimmed, type View } from '../text/view.ts'

type Stretch = { from: number; to: number }

/** Whether a place of the view was the border between two cells of a row: a tab, or the bar of a drawn table. */
export function isCellBorder(view: View, at: number): boolean {
  const char = view.text[at]
  if (char !== '\n' && char !== ' ') return false
  const source = view.source[view.from[at] ?? -1]
  return source === '\t' || source === '|'
}

/** Whether any table may be found in the view. */
export function hasCells(view: View): boolean {
  return view.source.includes('\t') || view.source.includes('|')
}

/** The cells of a row, empty ones too. */
export function cellsIn(view: View, { from, to }: Stretch): Stretch[] {
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
