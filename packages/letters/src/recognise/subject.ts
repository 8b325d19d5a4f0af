import type { Anchored } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { properWords } from '../text/proper-words.ts'
import { foldEach, mendsIn, shownAt, spansOf, trimmed, type View } from '../text/view.ts'
import type { Title } from './type.ts'

type Stretch = { from: number; to: number }

const label =
  /(?<![\p{L}\p{N}])(?:[VYv][ \t]?[/⁄\\l|.,][ \t]?[vyV](?![\p{L}])\s*:?|V[ềêe]\s*vi[ệêe]c(?!\s*(?:này|trên|đó|nêu))\s*:?|VỀ\s*VIỆC\s*:?|Trích\s*yếu\s*:?|(?<=(?:^|\n)[ \t]*)V(?:[wW]|iv|\/w|N)\s|(?<=(?:^|\n)[ \t]*)Về\s*:|Về(?=\s+(?:thực hiện|triển khai|hướng dẫn|tăng cường|đẩy mạnh|báo cáo|kế hoạch|chính sách)))\s*/u

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
  const proper = properWords(withoutBody(cleaned(pieces.map(({ from, to }) => view.text.slice(from, to)).join(' '))))
  const value = proper.words.replace(about, '')
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

/** Where a copy has no line breaks: the first words of the body, or who speaks in it. */
const bodyBegins =
  /(?<=[\p{L}\d)”"] )(?:Căn cứ |Thực hiện (?:Quyết|Công|Chỉ|Nghị|Thông|Kế|ý|Luật|chỉ)|Ngày \d|Trong thời gian|Trước tình hình|Để (?:kịp|thực|triển|tăng|đảm|bảo|chủ)|(?:Tổng cục|Bộ|Cục|Sở|Ủy ban nhân dân|UBND|Văn phòng|Trường|Phòng|Viện|Ban)(?: [\p{L},]+){1,8} (?:thông báo|nhận được|đề nghị|yêu cầu|có ý kiến|hướng dẫn|ban hành))/u

/** A subject on the same line as the text below it ends where that begins. */
function withoutBody(words: string): string {
  if (words.length <= 150) return words
  const match = bodyBegins.exec(words)
  return match === null || match.index < 12 ? words : words.slice(0, match.index).trim()
}

/** Names of receiving offices in capitals are stamps across a subject in small letters. */
const stamped = /(?<=\p{Ll} )(?:\p{Lu}{2,} ){2,6}(?=\p{Ll})/gu

/** The label also where a scan had spoiled it. */
const about = /^(?:VỀ|Về)\s+(?:VIỆC\s+|việc\s+)?(?=\p{L})/u

/** A subject in small letters ends where the name of a type stands in capitals behind it. */
const titleBehind =
  /(?<=\p{Ll}[\p{Ll}\d ,)]{2,}) (?:CÔNG ĐIỆN|QUYẾT ĐỊNH|THÔNG BÁO|KẾ HOẠCH|BÁO CÁO|CHỈ THỊ|TỜ TRÌNH|HƯỚNG DẪN|NGHỊ QUYẾT) \p{Lu}{2}[^]*$/u

function cleaned(words: string): string {
  return oneLine(words)
    .replace(stamped, (run) => (/^(?:CỤC|CHI CỤC|SỞ|UBND|ỦY BAN|BỘ|TỔNG CỤC) /u.test(run) ? '' : run))
    .replace(titleBehind, '')
    .replace(/\s[-–—_~]\s?[‘'’`"]?\s?[_~‘'’`](?=\s|$)/gu, '')
    .replace(/\s*[-–—_.;,:/]+$/u, '')
    .replace(/^[-–—_.:;,\s]+/u, '')
    .replace(/^(?:KHẨN|HỎA TỐC|THƯỢNG KHẨN)\s+(?=VỀ\s)/u, '')
    .replace(about, '')
}

/** Where the subject begins: after its label, else under the title of the type. */
function startOf(view: View, title: Title | null, until: number): number | null {
  const text = view.text.slice(0, until)
  if (title !== null && !title.enacts) {
    const after = /^[\s.:;-]*/.exec(text.slice(title.to)) as RegExpExecArray
    const from = title.to + after[0].length
    const own = label.exec(text.slice(from, from + 40))
    if (own?.index === 0) return from + own[0].length
    if (/^c\s?u\s?a\s/.test(view.folded.slice(from, from + 8))) return afterNumber(view, from, until)
    if (title.type === 'telegram' && authority.test(view.folded.slice(from, from + 80))) return labelIn(text)
    if (title.type !== 'telegram' || !/^[^\n]{0,200}(?:điện|gửi)\s*:/iu.test(text.slice(from, from + 240))) return from
  }
  return labelIn(text) ?? capitalsBelow(text)
}

function labelIn(text: string): number | null {
  const found = label.exec(text) ?? spoiled.exec(text) ?? unlabelled.exec(text)
  return found === null ? null : found.index + found[0].length
}

/** What a scan makes of "V/v" at the beginning of a line: "V/ýw", "VIv", "V'\\", "Vy". */
const spoiled =
  /(?<=\n[^\p{L}\d\n]{0,4})V(?!i (?:phạm|bằng))(?:[ÀÁẢ]|[/⁄\\|.,'’ýyiíIvwWVNl1-]{1,3})\s+(?=\p{Ll}{2,}\s[^]{0,400}?\n\W{0,12}[Kk]\s?[iíìĩ]\s?n\s?[hk]\s*[gG])/u
/** "Về …" under the number of a letter. */
const unlabelled = /(?<=\n[ \t]*S[ốỐ][ \t]*:?[^\n]{3,40}\n\s*)Về\s+(?:việc\s+)?(?=\p{Ll})/u

/** "CHỈ THỊ / CỦA BỘ TRƯỞNG … SỐ … NGÀY … VỀ …": the subject stands behind the number and the day. */
function afterNumber(view: View, from: number, until: number): number | null {
  const words = view.folded.slice(from, Math.min(until, from + 400))
  const match =
    /^cua\s[^.;]{4,160}?\sso\s*:?\s*\d{1,5}\s*\/[^\s]{2,30}\s+ngay\s.{5,40}?(?:\d{4}|nam)\s+(?:ve\s+(?:viec\s+)?)?/s.exec(
      words,
    )
  return match === null ? from : from + match[0].length
}

/** A copy that lost the name of the type still has the subject in capitals under the number. */
function capitalsBelow(text: string): number | null {
  const match =
    /(?<=\n)[ \t]*S[ốỐ][ \t]*:?[^\n]{3,40}\/[^\n]{3,30}\n\s*(?=(?!BỘ|ỦY|UỶ|SỞ|CỘNG|THỦ|CHỦ|HỘI)\p{Lu}{2}[^\p{Ll}\n]{24,}(?:\n|$))/u.exec(
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
    if (pieces.length > 0 && isStampBetween(view, line, until)) continue
    const waits = pieces.length > 0 && waiting.test(endOf(view.text, pieces))
    if (pieces.length > 0 && !waits && (isOtherPiece(line.text) || endsCapitals(view.text, pieces, line.text))) break
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
  const end = endOf(text, pieces)
  if (/[.;:]\s*$/.test(end) || next.trim().length >= 80) return false
  return waiting.test(end) || /^\s*(?:\p{Ll}|\d{4}|\d{1,4}\/\d{4}\/)/u.test(next)
}

/** Words behind which a subject cannot end. */
const waiting = /(?:^|\s)(?:của|và|các|số|do|tại|với|về|cho|theo|thuộc|,)\s*$/iu

function endOf(text: string, pieces: Stretch[]): string {
  const last = pieces.at(-1)
  return last === undefined ? '' : text.slice(Math.max(last.from, last.to - 20), last.to)
}

/** A short line in capitals between two in small letters is a stamp that a copy put there. */
function isStampBetween(view: View, line: Stretch, until: number): boolean {
  const words = view.text.slice(line.from, line.to)
  if (
    /\p{Ll}/u.test(words) ||
    words.trim().length > 30 ||
    !/^\s*(?:CỤC|CHI CỤC|SỞ|VĂN PHÒNG|UBND|ĐẾN|DEN)/u.test(words)
  )
    return false
  return /^\s*\p{Ll}{2}/u.test(view.text.slice(line.to + 1, Math.min(until, line.to + 40)))
}

const otherPiece =
  /^\s*(?:kinh\s*g|cong\s*hoa\s*xa|doc\s*lap\s*-|so\s*[:.]|can\s*(?:cu\s|(?:luat|nghi\s*dinh|nghi\s*quyet|quyet\s*dinh|phap\s*lenh)\s)|noi\s*nhan|[-–+•] |\d{1,2}[.)]\s|\((?:kem|ban hanh|dinh kem|co ten|danh sach|sau day|theo)|dieu\s*1|thuc hien (?:quyet|cong|chi|nghi|thong|ke|y kien)|ngay \d|[ivx]+\.\s|\S{0,12} ?\S{0,6},\s*ng[a-z]{1,3}\s.{0,10}th\S{1,4}\s?.{0,10}n\S{0,2}m\s*\d{4}\s*$)/
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
