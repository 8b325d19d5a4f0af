import { hasCells, rowAt } from '../recognise/table-rows.ts'
import { isEmpty, type Line, linesOf } from '../text/lines.ts'
import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'
import { type Tape, tapeOf } from './tape.ts'

const marker =
  /^\s*(?:[-–—•·●+*]\s*(?=\S)|(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}\/)\s*(?=\D)|[a-zđ]\s?[.)]\s|[IVX]{1,5}\s?[.)]\s|(?:Điều|Phần|Chương|Mục)\s+[\dIVX])/u
const ended = /[.;:!?…]["”»)]?\s*$|\.\/\.?\s*\S{0,4}\s*$/u

/** Words behind which no sentence ends, whatever a page break does. */
const waits =
  /(?:^|\s)(?:trước|n?gày|tháng|năm|quý|trong|vòng|hạn|là|vào|đến|hết|của|và|nhất|từ|thứ|truoc|ngay|thang)\s*$/iu

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
    if (isEmpty(line.text)) {
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

function goesOn(before: string, next: string, blank: boolean): boolean {
  if (waits.test(before)) return true
  if (marker.test(next) || ended.test(before)) return false
  return blank ? /^\s*(?:\p{Ll}|\d{1,2}\s*[/-]\s*\d)/u.test(next) : true
}
