import type { Anchored, Secrecy, Urgency } from '@vnit/domain'
import { anchor, nothing } from '../text/anchor.ts'
import { linesOf } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'

const urgencies: [RegExp, Urgency][] = [
  [/^HỎA\s*TỐC\s*HẸN\s*GIỜ/u, 'express-timed'],
  [/^(?:HỎA|HOẢ)\s*TỐC/u, 'express'],
  [/^THƯỢNG\s*KHẨN/u, 'very-urgent'],
  [/^KHẨN/u, 'urgent'],
]
const secrecies: [RegExp, Secrecy][] = [
  [/^TUYỆT\s*MẬT/u, 'top-secret'],
  [/^TỐI\s*MẬT/u, 'secret'],
  [/^MẬT/u, 'confidential'],
]

/** The marks of urgency and secrecy in the head (Decree 30/2020, Annex I), each alone on its line. */
export function readMarks(view: View, until: number): { urgency: Anchored<Urgency>; secrecy: Anchored<Secrecy> } {
  return { urgency: markIn(view, until, urgencies), secrecy: markIn(view, until, secrecies) }
}

function markIn<Mark>(view: View, until: number, marks: [RegExp, Mark][]): Anchored<Mark> {
  for (const line of linesOf(view.text, 0, until)) {
    const words = line.text.replace(/^[\s"“(*[]+|[\s"”)*\].:!]+$/gu, '')
    if (words.length > 24) continue
    const found = marks.find(([pattern]) => pattern.test(words))
    if (found !== undefined && words === words.toUpperCase())
      return anchor(found[1], [spanOf(view, line.from, line.to)], 0.95)
  }
  return nothing()
}
