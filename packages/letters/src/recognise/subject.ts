import type { Anchored } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { properWords } from '../text/proper-words.ts'
import { foldEach, mendsIn, shownAt, spansOf, trimmed, type View } from '../text/view.ts'
import type { Title } from './type.ts'

type Stretch = { from: number; to: number }

const label =
  /(?<![\p{L}\p{N}])(?:[VYv][ \t]?[/⁄\\l|.,][ \t]?[vyV](?![\p{L}])\s*:?|V[ềêe]\s*vi[ệêe]c\s*:?|VỀ\s*VIỆC\s*:?|Trích\s*yếu\s*:?|(?<=(?:^|\n)[ \t]*)V(?:[wW]|iv|\/w|N)\s|(?<=(?:^|\n)[ \t]*)Về\s*:|Về(?=\s+(?:thực hiện|triển khai|hướng dẫn|tăng cường|đẩy mạnh|báo cáo|kế hoạch|chính sách)))\s*/u

/** What the document is about, after V/v or under the title; without the label. */
export function readSubject(
  view: View,
  title: Title | null,
  others: Stretch[],
  until: number,
): { subject: Anchored<string>; at: Stretch | null; labelled: boolean } {
  const none = { subject: nothing<string>(), at: null, labelled: false }
  const start = startOf(view, title, until)
  if (start === null) return none
  const pieces = piecesFrom(view, start, others, until)
  const last = pieces.at(-1)
  const first = pieces[0]
  if (first === undefined || last === undefined) return none
  const proper = properWords(cleaned(pieces.map(({ from, to }) => view.text.slice(from, to)).join(' ')))
  const value = proper.words
  const spans = pieces.flatMap(({ from, to }) => spansOf(view, from, to))
  if (value === '' || spans.length === 0) return none
  const repairs = [...mendsIn(view, spans), ...proper.repairs]
  const was = spans.map((span) => shownAt(view, span)).join(' ')
  if (was.includes('*') && repairs.every(({ code }) => code !== 'marks-removed'))
    repairs.unshift({ code: 'marks-removed', was: was.slice(0, 500), became: value.slice(0, 500) })
  return {
    subject: anchor(
      value.slice(0, 1000),
      spans,
      proper.repairs.length > 0 ? 0.85 : title === null ? 0.95 : 0.92,
      repairs,
    ),
    at: { from: first.from, to: last.to },
    labelled: labelEnd.test(view.text.slice(Math.max(0, start - 20), start)),
  }
}

const labelEnd = new RegExp(`${label.source}$`, 'u')

function cleaned(words: string): string {
  return oneLine(words)
    .replace(/\s*[-–—_.;,:/]+$/u, '')
    .replace(/^[-–—_.:;,\s]+/u, '')
    .replace(/^(?:VỀ|Về)\s+(?:VIỆC\s+|việc\s+)?(?=\p{L})/u, '')
}

/** Where the subject begins: after its label, else under the title of the type. */
function startOf(view: View, title: Title | null, until: number): number | null {
  const text = view.text.slice(0, until)
  if (title !== null && !title.enacts) {
    const after = /^[\s.:;-]*/.exec(text.slice(title.to)) as RegExpExecArray
    const from = title.to + after[0].length
    const own = label.exec(text.slice(from, from + 40))
    if (own?.index === 0) return from + own[0].length
    if (title.type !== 'telegram' || !/^[^\n]{0,200}(?:điện|gửi)\s*:/iu.test(text.slice(from, from + 240))) return from
  }
  const found = label.exec(text)
  return found === null ? capitalsBelow(text) : found.index + found[0].length
}

/** A copy that lost the name of the type still has the subject in capitals under the number. */
function capitalsBelow(text: string): number | null {
  const match =
    /(?<=\n)[ \t]*S[ốỐ][ \t]*:?[^\n]{3,40}\/[^\n]{3,30}\n\s*(?=(?!BỘ|ỦY|UỶ|SỞ|CỘNG|THỦ|CHỦ|HỘI)\p{Lu}{2}[^\p{Ll}\n]{24,}\n)/u.exec(
      text,
    )
  return match === null ? null : match.index + match[0].length
}

/** The lines of the subject, without pieces of the head that a copy put beside it. */
function piecesFrom(view: View, start: number, others: Stretch[], until: number): Stretch[] {
  const pieces: Stretch[] = []
  let blank = false
  for (const line of linesOf(view.text, start, until).slice(0, 12)) {
    if (isEmpty(line.text)) {
      if (/[-–—_=*]{3}/.test(line.text)) break
      blank = pieces.length > 0
      continue
    }
    if (pieces.length > 0 && /^\s*\W{0,3}kin[hk]\s*g/.test(view.folded.slice(line.from, line.to))) break
    if (others.some((other) => other.from <= line.from && other.to >= line.to)) continue
    if (pieces.length > 0 && (isOtherPiece(line.text) || endsCapitals(view.text, pieces, line.text))) break
    const isBeforeSalutation = others.some(
      (other) => other.from > line.from && /^\s*k/.test(view.folded.slice(other.from, other.from + 4)),
    )
    if (blank && !goesOn(view.text, pieces, line.text) && !(isBeforeSalutation && isWordy(line.text))) break
    blank = false
    const beside = others.find((other) => other.from < line.to && other.to > line.from)
    const to = beside === undefined ? line.to : Math.max(line.from, beside.from)
    const [from, end] = trimmed(view.text, line.from, to)
    if (end > from) pieces.push({ from, to: end })
    else if (beside !== undefined) continue
  }
  return pieces
}

/** A subject in capitals ends where a line in small letters begins. */
function endsCapitals(text: string, pieces: Stretch[], next: string): boolean {
  const said = pieces.map(({ from, to }) => text.slice(from, to)).join(' ')
  return isWordy(`${next.slice(0, 60)} `) && !/\p{Ll}/u.test(said) && (said.match(/\p{Lu}/gu)?.length ?? 0) > 20
}

/** Words in small letters, not a stroke or a stamp in capitals. */
function isWordy(text: string): boolean {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) >= 6 && text.trim().length < 90
}

/** After an empty line a subject goes on in small letters only, and only when it is not closed. */
function goesOn(text: string, pieces: Stretch[], next: string): boolean {
  const last = pieces.at(-1)
  return (
    last !== undefined &&
    !/[.;:]\s*$/.test(text.slice(last.from, last.to)) &&
    /^\s*(?:\p{Ll}|\d{4})/u.test(next) &&
    next.trim().length < 80
  )
}

const otherPiece =
  /^\s*(?:kinh\s*g|cong\s*hoa\s*xa|doc\s*lap\s*-|so\s*[:.]|can\s*(?:cu\s|(?:luat|nghi\s*dinh|nghi\s*quyet|quyet\s*dinh|phap\s*lenh)\s)|noi\s*nhan|[-–+•] |\d{1,2}[.)]\s|\((?:kem|ban hanh|dinh kem|co ten|danh sach|sau day|theo)|dieu\s*1|thuc hien (?:quyet|cong|chi|nghi|thong|ke|y kien)|ngay \d|[ivx]+\.\s)/
const authority =
  /^\s*(?:(?:pho )?thu tuong|bo truong|chu tich|(?:uy ban|hoi dong) nhan dan|uy ban thuong vu|tong cuc truong|cuc truong|giam doc|tong giam doc|chanh an|vien truong|thong doc|chinh phu|quoc hoi|hieu truong|tong thanh tra|tong kiem toan|chu nhiem|truong ban|bo [a-z ,]{2,40}$|lien bo)/
const opening =
  /^\s*(?:Thực hiện|Thi hành|Triển khai thực hiện|Để|Ngày \d|Theo|Nhằm|Tại|Trong|Trên cơ sở|Sau khi|Vừa qua|Hiện nay|Qua|Thời gian|Phát huy|Trả lời|Căn cứ|Tiếp theo|Phúc đáp|Liên quan|Ngày|Những năm|Năm \d) /u

/** A line that cannot go on a subject: another piece of the head, or the first words or the length of the body. */
function isOtherPiece(text: string): boolean {
  const folded = foldEach(text)
  if (authority.test(folded) && text === text.toUpperCase()) return true
  return otherPiece.test(folded) || opening.test(text) || text.trim().length > 150
}
