import { isEmpty, linesOf } from '../text/lines.ts'
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
  let blank = true
  for (const line of linesOf(view.text, within.from, within.to)) {
    if (isEmpty(line.text)) {
      blank = true
      continue
    }
    const last = pieces.at(-1)
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
