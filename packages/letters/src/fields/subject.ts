import type { Anchored, Span } from '@vnit/domain'
import { anchor, marksRemoved, nothing, oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { foldEach, shownAt, spanOf, trimmed, type View, wasParted } from '../text/view.ts'
import type { Title } from './type.ts'

type Stretch = { from: number; to: number }

/** What the letter is about, after V/v or under the title; `at` is where it ends. */
export function readSubject(
  view: View,
  title: Title | null,
  others: Stretch[],
  until: number,
): { subject: Anchored<string>; at: Stretch | null } {
  const start = startOf(view, title, until)
  if (start === null) return { subject: nothing(), at: null }
  const pieces = piecesFrom(view, start, others, until)
  const last = pieces.at(-1)
  const first = pieces[0]
  if (first === undefined || last === undefined) return { subject: nothing(), at: null }
  const value = oneLine(pieces.map(({ from, to }) => view.text.slice(from, to)).join(' ')).replace(/[.;]$/, '')
  const spans: Span[] = joined(pieces).map(({ from, to }) => spanOf(view, from, to))
  const was = spans
    .map((span) => shownAt(view, span))
    .join(' ')
    .slice(0, 500)
  const parted = pieces.some(({ from, to }) => wasParted(view, from, to))
  const repairs = marksRemoved(was, value)
  if (parted) repairs.push({ code: 'words-split', was, became: value.slice(0, 500) })
  return {
    subject: anchor(value.slice(0, 1000), spans, title === null ? 0.95 : 0.93, repairs),
    at: { from: first.from, to: last.to },
  }
}

function startOf(view: View, title: Title | null, until: number): number | null {
  const label = /(?<![\p{L}\p{N}])(?:V\/v|V\/V|v\/v|Về việc|VỀ VIỆC|Trích yếu)\s*:?\s*/u
  const text = view.text.slice(0, until)
  if (title !== null) {
    const after = /^\s*/.exec(text.slice(title.to)) as RegExpExecArray
    const from = title.to + after[0].length
    const own = label.exec(text.slice(from))
    return own?.index === 0 ? from + own[0].length : from
  }
  const found = label.exec(text)
  return found === null ? null : found.index + found[0].length
}

/** The lines of the subject, without the date that a copy may have put beside it. */
function piecesFrom(view: View, start: number, others: Stretch[], until: number): Stretch[] {
  const pieces: Stretch[] = []
  for (const line of linesOf(view.text, start, until).slice(0, 8)) {
    if (isEmpty(line.text) || (pieces.length > 0 && isOtherPiece(line.text))) break
    const beside = others.find((other) => other.from < line.to && other.to > line.from)
    const to = beside === undefined ? line.to : Math.max(line.from, beside.from)
    const [from, end] = trimmed(view.text, line.from, to)
    if (end > from) pieces.push({ from, to: end })
    else if (beside !== undefined) break
  }
  return pieces
}

const otherPiece = /^\s*(?:kinh gui|cong hoa|doc lap|so\s*:|can cu|noi nhan|[-–+] |\d{1,2}[.)])/
const opening =
  /^\s*(?:Thực hiện|Thi hành|Triển khai thực hiện|Để|Ngày \d|Theo|Nhằm|Tại|Trong|Trên cơ sở|Sau khi|Vừa qua|Hiện nay|Qua|Thời gian|Phát huy|Trả lời) /u

/** A line that cannot go on a subject: another piece of the header, or the first words or the length of the body. */
function isOtherPiece(text: string): boolean {
  const folded = foldEach(text)
  if (/^\s*(?:bo |uy ban)/.test(folded)) return text === text.toUpperCase()
  return otherPiece.test(folded) || opening.test(text) || text.trim().length > 110
}

/** Neighbouring lines as one stretch. */
function joined(pieces: Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last !== undefined && piece.from - last.to <= 4) last.to = piece.to
    else whole.push({ ...piece })
  }
  return whole
}
