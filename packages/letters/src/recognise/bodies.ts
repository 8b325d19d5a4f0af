import { bodyWord, deedAfter, spaced } from './body-words.ts'
import { matchesOf } from '../text/matches-of.ts'

/** Names that stand together in a line of text, and how they end: at what they do, at a colon, or with the sentence. */
export type Names = { from: number; to: number; next: number; ends: 'deed' | 'colon' | 'stop' }

const first = spaced(bodyWord, 'iuy')
const stop = /[;!?•]|\.(?=\s|$|\/)|:(?!\d)|(?:^|\s)\[\d/u
const abbreviated = /(?:^|\s)(?:TP|Tp|tp|TX|Tx|tx|P|Q|H)$/u
const headOfList = spaced(
  String.raw`(?:các|những) (?:sở|bộ|ban|vụ|cục|ngành|đơn vị|huyện|quận|phòng|tập đoàn|tổng công ty)$`,
  'iu',
)
const longest = 420

/** The names of bodies that begin at a place of a line; null when no body is named there. */
export function namesAt(line: string, at: number): Names | null {
  first.lastIndex = at
  if (!first.test(line)) return null
  const reach = line.slice(at, at + longest).replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))
  const end = stopOf(reach)
  const names = reach.slice(0, end)
  const deed = deedAfter(names)
  const length = tidy(names.slice(0, deed === -1 ? end : deed))
  if (length === 0) return null
  if (deed !== -1) return { from: at, to: at + length, next: at + deed, ends: 'deed' }
  const proper = reach[end] === ':' ? null : properEnd.exec(names.slice(0, length))
  if (proper !== null) {
    const to = at + (proper[1] as string).length
    return { from: at, to, next: to + 1, ends: 'deed' }
  }
  return { from: at, to: at + length, next: at + end, ends: reach[end] === ':' ? 'colon' : 'stop' }
}

/** "… Bình Dương di dời đường ống": behind a name of two capitals four words in small letters are no name. */
const properEnd = /^(.{4,200}?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)(?:\s+\p{Ll}+){4,}/u

/** Where a sentence stops; not at the full stop of "TP." nor at the colon of "Các Sở: Nội vụ, Tài chính". */
function stopOf(reach: string): number {
  let from = 0
  for (;;) {
    const found = reach.slice(from).search(stop)
    if (found === -1) return reach.length
    const at = from + found
    const before = reach.slice(0, at)
    const isInside =
      (reach[at] === '.' && abbreviated.test(before)) || (reach[at] === ':' && isList(before, reach.slice(at + 1)))
    if (!isInside) return at
    from = at + 1
  }
}

function isList(before: string, after: string): boolean {
  return headOfList.test(before) && /^\s*\p{Lu}[^:;.]{3,}/u.test(after) && deedAfter(`x ${after.slice(0, 300)}`) !== 2
}

/** The length of names without the comma or the "và" behind them. */
function tidy(names: string): number {
  return names.replace(/(?:[\s,–-]|(?<=[\s,])(?:và|hoặc|cùng|nay|cũng))+$/u, '').length
}

const boundary = spaced(
  String.raw`[,;]\s*(?=${bodyWord})|\s+(?:và|hoặc|cùng)\s+(?=${bodyWord})|[;\n]\s*(?:[-–+]\s*)?`,
  'giu',
)
const goesOn = /^(?!các |những |từng |mọi )\p{Ll}/u

/** Names one by one, as stretches of the line: cut where a new body is named; "các sở, ban, ngành" are one. */
export function partedNames(line: string, from: number, to: number): { from: number; to: number }[] {
  const names = line.slice(from, to).replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))
  const parts: { from: number; to: number }[] = []
  let start = 0
  for (const cut of [...matchesOf(boundary, names), { 0: '', index: names.length }]) {
    const words = names.slice(start, cut.index)
    const begin = start + words.length - words.replace(/^[\s•*+–-]+/u, '').length
    const end = start + words.trimEnd().length
    const last = parts.at(-1)
    if (end > begin) {
      const before = last === undefined ? '' : names.slice(last.from - from, last.to - from)
      const next = words.trimStart()
      if (last !== undefined && ((goesOn.test(next) && isGroup(before)) || place.test(next))) last.to = from + end
      else parts.push({ from: from + begin, to: from + end })
    }
    start = cut.index + cut[0].length
  }
  return parts
}

const place = /^(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|tỉnh)\s*(?:$|thuộc|trực thuộc|trên|trong)/u

/** "các sở", "UBND các huyện", "Bộ": what follows in small letters belongs to the same group. */
function isGroup(names: string): boolean {
  return /(?:^|\s)(?:các|những|cấp)\s/iu.test(names) || /^(?:bộ|sở|cơ quan|đơn vị|ban|ngành|tổ chức)$/iu.test(names)
}

/** Whether a line is nothing but names of bodies. */
export function isNamesOnly(line: string): boolean {
  const begin = line.search(/\S/)
  const names = begin === -1 ? null : namesAt(line, begin)
  return names !== null && names.ends === 'stop' && names.to >= line.trimEnd().length && /\p{Lu}/u.test(line)
}

const anyone =
  /^(?:(?:thu truong|nguoi dung dau|lanh dao) )?(?:cac |nhung |mot so )?(?:co quan|don vi|to chuc|ca nhan|doanh nghiep|doan the|co so|ban)(?:,? (?:va )?(?:cac )?(?:co quan|don vi|nganh|to chuc|ca nhan|doanh nghiep|doan the|dia phuong|co so|to chuc chinh tri - xa hoi))*(?: (?:co )?(?:lien quan|truc thuoc|chuc nang|khac|nay|tren|neu tren|minh))*$/
const concerned = /^(?:cac |nhung )?[a-z, -]{2,60}(?:co )?lien quan(?: khac)?$/
const polite = /^quy (?:co quan|don vi|bo|so|uy ban|ban|vien|truong|cong ty|doanh nghiep|tap doan|dia phuong|ubnd)$/

/** "các cơ quan, đơn vị liên quan" and "Quý cơ quan" name nobody that a register could hold. */
export function namesNobody(folded: string, words: string): boolean {
  if (anyone.test(folded) || polite.test(folded)) return true
  return concerned.test(folded) && !/\p{Ll}\s+\p{Lu}\p{Ll}{2,}/u.test(words.replace(/^(?:Các|các)\s+/u, ''))
}
