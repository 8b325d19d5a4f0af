import { hasCells, rowAt } from '../recognise/table-rows.ts'
import { isEmpty, type Line, linesOf } from '../text/lines.ts'
import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'
import { type Tape, tapeOf } from './tape.ts'

const marker =
  /^\s*(?:[-–—•·●+*]\s*(?=\S)|(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}\/)\s*(?=\D)|[a-zđ]\s?[.)]\s|[IVX]{1,5}\s?[.)]\s|(?:Điều|Phần|Chương|Mục)\s+[\dIVX])/u
const stops = '.;:!?…'
const closing = '"”»)'
const handedOn = /\.\/\.?\s*\S{0,4}\s*$/u

/** Words behind which no sentence ends, whatever a page break does. */
const waiting = new Set(
  'trước ngày gày tháng năm quý trong vòng hạn là vào đến hết của và nhất từ thứ truoc ngay thang'.split(' '),
)

/** The paragraphs of a stretch, each as one tape: a line break inside a sentence does not end one. */
export function paragraphTapes(view: View, within: Stretch): Tape[] {
  const pieces: Stretch[] = []
  let inRow = false
  let blank = true
  const lines = linesOf(view.text, within.from, within.to)
  const tabular = hasCells(view)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const row = tabular ? rowAt(view, lines, index) : null
    if (row !== null) {
      pieces.push(...row.cells.filter((cell) => cell.to > cell.from))
      index = row.last
      inRow = true
      continue
    }
    if (!beginsPlainly(line.text) && isEmpty(line.text)) {
      blank = true
      continue
    }
    const last = inRow ? undefined : pieces.at(-1)
    inRow = false
    if (last !== undefined && goesOn(view.text.slice(Math.max(last.from, last.to - 40), last.to), line.text, blank))
      last.to = line.to
    else pieces.push({ from: line.from, to: line.to })
    blank = false
  }
  return pieces.map((piece) => tapeOf(view, piece))
}

/** Whether the first character is a plain letter or a figure, so that the line is not empty. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

function goesOn(before: string, next: string, blank: boolean): boolean {
  const said = before.trimEnd()
  if (waiting.has(lastWordOf(said).toLowerCase())) return true
  if (hasEnded(said) || marker.test(next)) return false
  return blank ? /^\s*(?:\p{Ll}|\d{1,2}\s*[/-]\s*\d)/u.test(next) : true
}

function lastWordOf(said: string): string {
  let from = said.length
  while (from > 0 && !isBlank(said.charCodeAt(from - 1))) from -= 1
  return said.slice(from)
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160
}

function hasEnded(said: string): boolean {
  const last = said.at(-1) ?? ' '
  if (stops.includes(last) || (closing.includes(last) && stops.includes(said.at(-2) ?? ' '))) return true
  return said.includes('./') && handedOn.test(said)
}
