import type { Anchored, Secrecy, Urgency } from '@vnit/domain'
import { anchor, nothing } from '../text/anchor.ts'
import { hasTwoCapitals } from '../text/letter-kinds.ts'
import { type Line, linesOf } from '../text/lines.ts'
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
  const alone = linesOf(view.text, 0, until).flatMap((line) => {
    if (!hasTwoCapitals(line.text)) return []
    const words = line.text.replace(/^[\s"“(*[]+|[\s"”)*\].:!]+$/gu, '')
    return words.length <= longest && words === words.toUpperCase() ? [{ ...line, text: words }] : []
  })
  return { urgency: markIn(view, alone, urgencies), secrecy: markIn(view, alone, secrecies) }
}

/** A longer line says more than a mark. */
const longest = 24

function markIn<Mark>(view: View, lines: readonly Line[], marks: [RegExp, Mark][]): Anchored<Mark> {
  for (const line of lines) {
    const found = marks.find(([pattern]) => pattern.test(line.text))
    if (found !== undefined) return anchor(found[1], [spanOf(view, line.from, line.to)], 0.95)
  }
  return nothing()
}
