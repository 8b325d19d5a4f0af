import { flat, trimmed, type View } from '../text/view.ts'
import type { Provision } from './provisions.ts'

type Stretch = { from: number; to: number }

const request = /(?<![a-z])(?:de\s*nghi|yeu\s*cau|giao)(?![a-z])/g
const closing = /^\s*(?:tren day la|tran trong|rat mong|moi thong tin|noi nhan|.{0,60}tran trong thong bao)/
const leadingIn =
  /(?:,\s*)?(?:chi dao [^:]*?)?(?:trien khai|thuc hien|luu y|tap trung)?(?: thuc hien)?\s*(?:mot so|cac|nhung)?\s*(?:noi dung|nhiem vu|cong viec|giai phap|viec)?\s*(?:chinh|cu the|trong tam|chu yeu)?\s*(?:nhu )?sau(?: day)?\s*:?\s*$|:\s*$/

/** What of a provision asks for work: all of an item, the requesting part of a paragraph; null when it asks for nothing. */
export function asksFor(view: View, provision: Provision, hasChildren: boolean): Stretch | null {
  const folded = flat(view, provision)
  if (closing.test(folded)) return null
  if (provision.level > 0) return isHeading(provision, hasChildren) ? null : { from: provision.from, to: provision.to }
  const asked = requestIn(folded)
  if (asked === null) return null
  const end = provision.leadsIn ? leadStart(folded, asked) : folded.length - asked
  const [from, to] = trimmed(view.text, provision.from + asked, provision.from + asked + end)
  return provision.leadsIn && !saysWork(flat(view, { from, to })) ? null : { from, to }
}

/** "II. TỔ CHỨC THỰC HIỆN" and articles with parts below them only gather. */
function isHeading({ level, text }: Provision, hasChildren: boolean): boolean {
  return level < 3 && (hasChildren || text === text.toUpperCase())
}

/** Where "chỉ đạo ... thực hiện một số nội dung sau:" begins, counted from the request. */
function leadStart(folded: string, asked: number): number {
  const from = Math.max(asked, folded.length - 600)
  const found = folded.slice(from).search(leadingIn)
  return found === -1 ? folded.length - asked : from + found - asked
}

/** Where the request begins; an order to pass on ("Nhận được Chỉ thị này, Thủ trưởng ...") begins a paragraph. */
function requestIn(folded: string): number | null {
  const received = /^\s*(?:nhan duoc|can cu) [^,]{4,60}(?:nay|tren),\s*/.exec(folded)
  if (received !== null) return received[0].length
  for (const { index } of folded.matchAll(request)) {
    const conditional = /(?:neu|truong hop)[^.;]*$/.test(folded.slice(Math.max(0, index - 300), index))
    if (!conditional && !isTold(folded, index)) return index
  }
  return null
}

/** "Bộ ... đã đề nghị Bộ Tài chính", "có công văn đề nghị": a request of the past. */
function isTold(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 160), at)
  return /(?:^|[^a-z])da\s[^.;]*$/.test(before) || /(?:tren co so|ve\s*viec|viec)\s*$/.test(before)
}

/** After the addressee's name there is work to do, beyond "triển khai một số nội dung sau". */
function saysWork(folded: string): boolean {
  const work = folded.replace(/^(?:de nghi|yeu cau|giao)\s*(?:quy\s*co quan|quy don vi)?\s*/, '')
  return work.trim().split(/\s+/).length >= 6 && /(?:nghien cuu|to chuc|thuc hien|bao cao|xay dung|ra soat)/.test(work)
}
