import type { AddresseeReading, DocumentType } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { properName } from '../text/proper-words.ts'
import { mendsIn, spansOf, trimmed, type View } from '../text/view.ts'
import { type Known, meaningOf } from '../resolve/meaning.ts'

type Stretch = { from: number; to: number }
export type Salutation = Stretch & { items: Stretch[] }

const labels = [
  /(?:^|\n)[ \t]*\W{0,3}(?:k\s?i\s?n\s?[hk]\s*n?g\s?(?:u\s?i|iri|ui?(?=[ \t]*[:;])))[ \t]*[:;.,-]{0,2}/,
  /(?:^|\n)[ \t]*(?:thu\s*tuong\s*chinh\s*phu|bo\s*truong\s*bo\s[a-z ,]{3,50}|chu\s*tich\s*[a-z ]{3,50}|[a-z ]{4,60})\s*dien\s*:/,
  /(?:^|\n)[ \t]*[a-z ,]{4,70}\sdien[ \t]*(?=\n[ \t]*[-–+])/,
  /(?:^|\n)[ \t]*dien\s*:/,
  /(?:^|\n)[ \t]*(?:[a-z]{1,4}\W{1,3})?g\s?[uư]i\s*:/,
]
const marker = /^\s*(?:[-–—•+·●]|\d{1,2}[.)](?!\d))(?![-–—]{2})\s*/

/** Where "Kính gửi" stands (in a telegram: "… điện:") and where its list ends; null when the document has none. */
export function findSalutation(view: View): Salutation | null {
  const whole = view.folded.slice(0, 6000)
  const end = whole.search(/\n[ \t]*(?:n[oa]i\s*nhan\s*:|dieu\s+1\b)/)
  const head = end === -1 ? whole : whole.slice(0, end)
  const label = labels.map((one) => one.exec(head)).find((match) => match !== null)
  if (label === undefined || label === null) return null
  const from = label.index + label[0].search(/[a-z]/)
  const after = label.index + label[0].length
  const items = itemsAfter(view, after)
  const last = items.at(-1)?.to ?? after
  const parted = items.flatMap((item) => partsOf(view.text, withoutSentence(view, item)))
  return { from, to: Math.max(last, after), items: parted }
}

function itemsAfter(view: View, from: number): Stretch[] {
  const items: Stretch[] = []
  let open = false
  let blank = false
  let isList = false
  for (const line of linesOf(view.text, from, Math.min(view.text.length, from + 12_000))) {
    if (isEmpty(line.text)) {
      blank = true
      continue
    }
    const label = marker.exec(line.text)
    const isFirst = items.length === 0
    if (isFirst && startsBody(view, line)) break
    if (!isFirst && asksSomething.test(line.text)) break
    if (blank && isList && label === null && !/^\s*\(/.test(line.text)) break
    if (label !== null && (isFirst || isList || !open || /[;:,]\s*$/.test(endOf(view, items)))) {
      if (!isFirst && (!isList || blank) && /\.\s*$/.test(endOf(view, items))) break
      items.push({ from: line.from + label[0].length, to: line.to })
      isList = true
    } else if (isFirst) items.push({ from: line.from, to: line.to })
    else if (startsBody(view, line)) break
    else if (/^\s*\((?:có tên|theo danh sách|danh sách)/iu.test(line.text)) break
    else if (/^\s*\(/.test(line.text) && line.text.trim().length < 200) (items.at(-1) as Stretch).to = line.to
    else if (open && !blank && continues(line.text, endOf(view, items))) (items.at(-1) as Stretch).to = line.to
    else if (/;\s*$/.test(endOf(view, items)) && line.text.trim().length < 160)
      items.push({ from: line.from, to: line.to })
    else break
    open = !/[.;]\s*$/.test(line.text)
    blank = false
  }
  return items
}

/** What a body asks of somebody; a name has no day and no such verb. */
const asksSomething =
  /\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4}|\s(?:chủ trì|phối hợp với|báo cáo về|kiểm tra|xử lý nghiêm|tổ chức thực hiện|triển khai thực hiện|hướng dẫn các|chỉ đạo các|có trách nhiệm|khẩn trương|tăng cường)\s/u

function endOf(view: View, items: Stretch[]): string {
  const last = items.at(-1)
  return last === undefined ? '' : view.text.slice(Math.max(last.from, last.to - 60), last.to)
}

/** A line goes on an addressee in small letters, or as the rest of a name that the line end cut. */
function continues(text: string, before: string): boolean {
  if (/^\s*[\p{Ll}(]/u.test(text)) return true
  return (
    text.trim().length < 70 &&
    (/[,(]\s*$|(?:và|của|thuộc|tỉnh|phố|Bộ|các|Thông tin|cơ quan)\s*$/iu.test(before) || /[.;]\s*$/.test(text))
  )
}

const body =
  /^\s*(?:thuc hien |thi hanh |trien khai |de |ngay \d|theo |tai |trong |tren co so|sau khi|vua qua|hien nay|truoc (?:tinh hinh|dien bien|thuc trang)|nham |huong ung |phat huy |xet |qua |thoi gian|tra loi|can cu |tiep theo|phuc dap|lien quan|ve viec |bo [a-z ,]{2,40} (?:nhan duoc|da|co|tra loi|de nghi|yeu cau)(?![a-z])|tong cuc [a-z ]{2,30} (?:nhan duoc|da|co|tra loi)(?![a-z])|cuc [a-z ]{2,30} nhan duoc|vien [a-z ]{2,30} nhan duoc|\d{1,2}\. |i\. |noi nhan)/

function startsBody(view: View, line: Stretch): boolean {
  return body.test(view.folded.slice(line.from, Math.min(line.to, line.from + 160)))
}

const glued =
  /(?<=[\p{L}.)] ?)(?:Thực (?:hiện )?(?:Quyết|Công|Chỉ|Nghị|Thông|Kế|ý|Luật|chỉ)|Căn cứ |Trả lời (?:công|văn|đơn)|Theo (?:đề|báo|Công|công|quy|Nghị|phản)|Ngày \d|Trước tình hình|Để (?:kịp|thực|triển|tăng|đảm|bảo|chủ)|Nhằm |Trong (?:thời gian|dịp|những năm|quá trình)|Vừa qua,?|Hiện nay|Xét đề nghị|Qua (?:theo|kiểm|báo|công)|Triển khai (?:thực|Quyết|Nghị)|(?:Tổng cục|Bộ|Cục|Sở|Ủy ban|UBND|Văn phòng|Chi cục)(?: [\p{L},]+){1,7} (?:nhận được|đã (?:nhận|có|ban)|có (?:ý kiến|công)|đề nghị|thông báo|hướng dẫn|yêu cầu))/u

/** The tax code and the address that stand below or behind a company's name are no part of it, nor is what it is called further on. */
const addressLine = /[\s.]+[^\s(]?\s?\(?(?:Mã số thuế|MST|Địa chỉ|(?<=\()Đ\/c)\s*:|\s+\((?:sau đây|dưới đây) gọi/iu

/** "Kính gửi: Cục Thuế tỉnh X Tổng cục Thuế nhận được…": the addressee ends where the first sentence begins. */
function withoutSentence(view: View, item: Stretch): Stretch {
  const words = view.text.slice(item.from, item.to)
  const ends = [glued.exec(words)?.index ?? -1, addressLine.exec(words)?.index ?? -1].filter((end) => end >= 4)
  return ends.length === 0 ? item : { from: item.from, to: item.from + Math.min(...ends) }
}

/** "Bộ Tài chính; Bộ Nội vụ." on one line is two addressees. */
function partsOf(text: string, item: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = item.from
  for (const piece of text.slice(item.from, item.to).split(/(;(?=\s*(?:[-–•+]\s*)?\p{Lu})|(?<=[.,;]\s*)[-–•+] )/u)) {
    if (!/^(?:;|[-–•+] )$/.test(piece)) {
      const [from, to] = trimmed(text, start, start + piece.length)
      const bare = /^[\s\-–•+:]*/.exec(text.slice(from, to))?.[0].length ?? 0
      const end = to - (/[\s.,;]*$/.exec(text.slice(from + bare, to))?.[0].length ?? 0)
      if (end > from + bare) parts.push({ from: from + bare, to: end })
    }
    start += piece.length
  }
  return parts
}

/** The addressees: the list under "Kính gửi", or whom the body of a directive commands before its first item. */
export function readAddressees(
  view: View,
  salutation: { items: Stretch[] } | null,
  body: Stretch,
  known: Known,
  type: DocumentType | null,
): AddresseeReading[] {
  if (salutation !== null && salutation.items.length > 0)
    return salutation.items.flatMap((item) => severalAgencies(view, item, known))
  if (type === null || type === 'letter') return []
  const command =
    /(?:yeu\s*cau|chi\s*thi|de\s*nghi)\s+((?:cac|thu truong|toan the|bo|so|uy ban)\b[^:.\d]{3,400}?)\s*:[ \t]*(?:\n|$)/g
  command.lastIndex = body.from
  const match = command.exec(view.folded.slice(0, body.from + 20_000))
  if (match === null || match.index > body.to) return []
  const to = match.index + match[0].lastIndexOf(':')
  const from = match.index + match[0].indexOf(match[1] as string)
  return [reading(view, { from, to }, known)]
}

/** One item, or one reading per agency when each part between commas is an agency by itself. */
function severalAgencies(view: View, item: Stretch, known: Known): AddresseeReading[] {
  const whole = reading(view, item, known)
  if (whole.means.kind !== 'unknown' || item.to - item.from > 500) return [whole]
  const parts: Stretch[] = []
  let from = item.from
  for (const piece of view.text.slice(item.from, item.to).split(/(,| và )/)) {
    if (piece !== ',' && piece !== ' và ') parts.push({ from, to: from + piece.length })
    from += piece.length
  }
  const readings = parts.map((part) => reading(view, part, known))
  return readings.length > 1 && readings.every(({ means }) => means.kind === 'agency') ? readings : [whole]
}

function reading(view: View, { from, to }: Stretch, known: Known): AddresseeReading {
  const { words, repairs } = properName(oneLine(view.text.slice(from, to)).slice(0, 500))
  const spans = spansOf(view, from, to)
  const means = meaningOf(words, known)
  return {
    words,
    means,
    spans,
    confidence: repairs.length > 0 ? 0.85 : means.kind === 'unknown' ? 0.9 : 0.96,
    repairs: [...mendsIn(view, spans), ...repairs],
  }
}
