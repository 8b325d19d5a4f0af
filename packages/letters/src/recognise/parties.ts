import type { AddresseeReading, Party } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { foldEach, spanOf, type View } from '../text/view.ts'
import { agencyCalled, type Known, meaningOf } from '../resolve/meaning.ts'
import { namesAt, namesNobody, type Names, partedNames } from './bodies.ts'
import { bodyWord, matchesOf, spaced } from './body-words.ts'

type Stretch = { from: number; to: number }

/** Who takes part in some words. `told`: the words tell of what was done; `asks`: they ask somebody, be it nobody in particular. */
export type Taking = { leads: Party[]; coordinates: Party[]; told: boolean; asks: boolean }

/** A stretch of the view on one line, with its capitals. */
export function lineOf(view: View, { from, to }: Stretch): string {
  return view.text.slice(from, to).replace(/[\n\t]/g, ' ')
}

/** Asks who takes part, and remembers the answer: the same words are asked about more than once. */
export function takings(view: View, known: Known): (within: Stretch) => Taking {
  const answered = new Map<string, Taking>()
  return ({ from, to }) => {
    const key = `${from} ${to}`
    const before = answered.get(key)
    if (before !== undefined) return before
    const taking = takingPart(view, { from, to }, known)
    answered.set(key, taking)
    return taking
  }
}

/** Who takes part, as these words say it: who is told to do it, with whom, and whom they are to charge with it. */
export function takingPart(view: View, within: Stretch, known: Known): Taking {
  const line = lineOf(view, within)
  const folded = view.folded.slice(within.from, within.to)
  const said = mayBeLabelled.test(folded) ? labelled(view, within, line, known) : nobody
  const subject = subjectOf(line, known)
  const named = subject === null ? [] : listed(view, within, line, subject, 'lead', known)
  const told = subject !== null && /^(?:đã|đang|sẽ|xin|trân trọng|nhận được)\s/u.test(line.slice(subject.next))
  const done = subject?.next ?? 0
  return {
    leads: distinct([...named, ...said.leads]),
    coordinates: distinct([
      ...(folded.includes('phoi') ? together(view, within, line, known) : []),
      ...said.coordinates,
      ...(mayCharge.test(folded) ? charged(view, within, line, done, known) : []),
    ]),
    told,
    asks: subject !== null && !told,
  }
}

const nobody = { leads: [], coordinates: [] }
/** Looking for these words alone is quicker than the rules about them. */
const mayBeLabelled =
  /(?:chu\s+tri|dau\s+moi|phu\s+trach|thuc\s+hien|phan\s+cong|trach\s+nhiem|phoi\s+hop)\s*[:),;]|do\s[^.;]{4,120}(?:chu\s+tri|phu\s+trach)/
const mayCharge = /(?<![a-z])(?:chi\s+dao|giao)\s/

const request = spaced(
  String.raw`(?:(?:trân trọng|kính|cũng|nay|tiếp tục|đồng thời|và) )*(?:đề nghị|yêu cầu|kiến nghị|giao(?: cho| nhiệm vụ cho)?|phân công|uỷ quyền cho|ủy quyền cho)(?: (?:lãnh đạo))? (?=${bodyWord})`,
  'iuy',
)
const opener = spaced(
  String.raw`^(?:định kỳ|hằng|hàng|trong|trước|kết thúc|sau|khi|căn cứ|để|trên cơ sở|đối với|nhận được|thực hiện|theo|ngoài ra|đồng thời|trường hợp|từ|đến|vào|riêng|bên cạnh|về|dưới|thời gian tới|xét|đồng ý|chấp thuận|thống nhất)(?![\p{L}])`,
  'iu',
)
const title = /^[^:;.]{2,140}:\s+(?=\S)/u

/** Whom the words tell to do something: named at their beginning, behind a title or an opening, or after a request. */
function subjectOf(line: string, known: Known): Names | null {
  for (const start of startsOf(line)) {
    const found = subjectAt(line, start, known)
    if (found !== null) return found
  }
  return null
}

function startsOf(line: string): number[] {
  const begin = line.search(/[\p{L}\d]/u)
  if (begin === -1) return []
  const starts = [begin]
  const titled = title.exec(line.slice(begin))
  if (titled !== null && namesAt(line, begin) === null) starts.push(begin + titled[0].length)
  for (const start of starts.slice()) {
    if (!opener.test(line.slice(start))) continue
    const commas = [...line.slice(start, start + 500).matchAll(/,\s+/g)].slice(0, 6)
    starts.push(...commas.map(({ index, 0: comma }) => start + index + comma.length).filter((at) => begins(line, at)))
  }
  return starts
}

const apart = /^(?:riêng|đối với)\s+(?:(?:đối )?với\s+)?/iu

/** Behind a comma a name has its capital, or is a group, or is asked: not "các bộ, ngành và lộ trình". */
function begins(line: string, at: number): boolean {
  return /^(?:\p{Lu}|(?:các|những|từng|mọi|trân trọng|kính|đề nghị|yêu cầu|kiến nghị|giao|phân công|và|cơ quan|đơn vị)\s)/u.test(
    line.slice(at, at + 14),
  )
}

function subjectAt(line: string, start: number, known: Known): Names | null {
  const from = start + (apart.exec(line.slice(start, start + 40))?.[0].length ?? 0)
  request.lastIndex = from
  const asking = request.exec(line)
  const at = from + (asking?.[0].length ?? 0)
  const names = namesAt(line, at)
  if (names === null) return null
  if (names.ends === 'deed') {
    const deed = line.slice(names.next)
    if (
      /^(?:đề nghị|yêu cầu|kiến nghị)(?!\p{L})/u.test(deed) ||
      (/^giao\s/u.test(deed) && isIssuer(line, names, known))
    )
      return subjectAt(line, names.next, known)
    if (asking === null && isNoun(line.slice(names.from, names.to))) return null
    return names
  }
  if (names.ends === 'colon' && /\S/.test(line.slice(names.next + 1))) return names
  return asking === null && (names.ends !== 'stop' || line.slice(0, start).trim() !== '')
    ? null
    : knownPrefix(line, names, known)
}

/** "cơ quan chủ trì …" names a part that somebody plays, "cơ sở dữ liệu" a thing. */
function isNoun(words: string): boolean {
  return /^(?:cơ sở|tổ chức|cơ quan|đơn vị|phòng|ban|hội|khoa|báo|ngành|trường)$/iu.test(words)
}

function isIssuer(line: string, { from, to }: Names, known: Known): boolean {
  const meant = agencyCalled(line.slice(from, to), known)
  return meant !== null && meant.id === known.issuerId
}

/** When no deed is known behind a name, the longest beginning that the register knows. */
function knownPrefix(line: string, names: Names, known: Known): Names | null {
  const words = line.slice(names.from, names.to)
  if (words.length > 300) return null
  const ends = [...words.matchAll(/\s+/g)].slice(1, 12).map(({ index }) => index)
  for (const end of ends.toReversed())
    if (agencyCalled(words.slice(0, end), known) !== null)
      return { ...names, to: names.from + end, next: names.from + end + 1, ends: 'deed' }
  return null
}

const jointly = spaced(
  String.raw`(?<!\p{L})phối hợp(?: chặt chẽ| thường xuyên)?(?:,? (?:và )?(?:thống nhất|trao đổi))?(?: (?:với|cùng))? (?=${bodyWord})`,
  'giu',
)

/** Those with whom it is to be done. */
function together(view: View, within: Stretch, line: string, known: Known): Party[] {
  return matchesOf(jointly, line).flatMap(({ index, 0: words }) => {
    const names = namesAt(line, index + words.length)
    return names === null ? [] : listed(view, within, line, names, 'coordinate', known)
  })
}

const charging = spaced(String.raw`(?<!\p{L})(?:[cC]hỉ đạo|giao)\s+`, 'gu')

/** Those whom the one told is to charge with it: "chỉ đạo Sở … thực hiện". */
function charged(view: View, within: Stretch, line: string, from: number, known: Known): Party[] {
  return matchesOf(charging, line).flatMap(({ index, 0: words }) => {
    if (index < from) return []
    const found = namesAt(line, index + words.length)
    const names = found?.ends === 'stop' ? knownPrefix(line, found, known) : found
    if (names === null) return []
    return listed(view, within, line, names, 'coordinate', known).filter(
      ({ words: said, means }) => means.kind !== 'unknown' || isProper(said),
    )
  })
}

/** "Chi cục Kiểm lâm", "các đơn vị chuyên trách về CNTT", against "các trường học". */
function isProper(words: string): boolean {
  return /^(?:các )?\p{Lu}|chuyên trách/u.test(words)
}

/** Whom a lead-in charges with what stands below it. */
export function carriersOf(view: View, within: Stretch, known: Known): Party[] {
  return charged(view, within, lineOf(view, within), 1, known)
}

const label = String.raw`(?:(?:đơn vị|cơ quan|bộ phận|phòng) )?`
const leadLabel = spaced(
  String.raw`(?<!\p{L})(?:${label}(?:chủ trì|đầu mối|phụ trách)(?: (?:thực hiện|tham mưu|chính))?|(?:đơn vị|cơ quan|bộ phận) thực hiện|phân công(?: thực hiện)?|trách nhiệm)\s*:\s*`,
  'giu',
)
const jointLabel = spaced(String.raw`(?<!\p{L})${label}phối hợp(?: thực hiện)?\s*:\s*`, 'giu')
const nextLabel = spaced(
  String.raw`[.;,]\s*(?:và )?(?:${label}(?:chủ trì|phối hợp|đầu mối|thực hiện|phụ trách)(?: thực hiện)?|thời (?:gian|hạn)(?: \p{L}+){0,3}|tiến độ|kinh phí|sản phẩm)\s*:|\.(?=\s|$|\/)`,
  'iu',
)
const inBrackets = spaced(
  String.raw`\(\s*(?<lead>[^()]{3,160}?) (?:là (?:đơn vị|cơ quan) )?(?:chủ trì|phụ trách|thực hiện|làm đầu mối)(?:[,;]\s*(?:(?:phối hợp (?:với|cùng) )?(?<joint>[^()]{3,200}?)(?: phối hợp)?))?\s*\)`,
  'giu',
)
const doneBy = spaced(String.raw`(?<!\p{L})do (?=${bodyWord})`, 'giu')

/** "Chủ trì: Vụ A; phối hợp: Vụ B", "(Vụ A chủ trì, Vụ B phối hợp)", "do Vụ A chủ trì". */
function labelled(view: View, within: Stretch, line: string, known: Known): Pick<Taking, 'leads' | 'coordinates'> {
  const after = (rule: RegExp, role: Party['role']) =>
    matchesOf(rule, line).flatMap(({ index, 0: words }) => {
      const from = index + words.length
      const stop = line.slice(from).search(nextLabel)
      return listed(view, within, line, { from, to: stop === -1 ? line.length : from + stop }, role, known)
    })
  const said = { leads: after(leadLabel, 'lead'), coordinates: after(jointLabel, 'coordinate') }
  for (const match of matchesOf(inBrackets, line)) {
    const { lead = '', joint } = match.groups ?? {}
    const from = match.index + match[0].indexOf(lead)
    if (namesAt(line, from) === null && !/^(?:các\s+)?\p{Lu}/u.test(lead)) continue
    said.leads.push(...listed(view, within, line, { from, to: from + lead.length }, 'lead', known))
    if (joint === undefined) continue
    const start = match.index + match[0].lastIndexOf(joint)
    said.coordinates.push(...listed(view, within, line, { from: start, to: start + joint.length }, 'coordinate', known))
  }
  for (const { index, 0: words } of matchesOf(doneBy, line)) {
    const names = namesAt(line, index + words.length)
    if (names?.ends === 'deed' && /^(?:chủ trì|phụ trách)/u.test(line.slice(names.next)))
      said.leads.push(...listed(view, within, line, names, 'lead', known))
  }
  return said
}

/** The bodies named in a cell of a table. */
export function partiesInCell(view: View, cell: Stretch, role: Party['role'], known: Known): Party[] {
  const line = view.text.slice(cell.from, cell.to)
  return listed(view, cell, line, { from: 0, to: line.length }, role, known)
}

/** The addressee as the one who owes the task. */
export function owner({ words, means, spans }: AddresseeReading): Party {
  return { role: 'lead', words, means, spans }
}

/** The names in a stretch of the line, one party each; those who are nobody in particular are left out. */
export function listed(
  view: View,
  within: Stretch,
  line: string,
  names: Stretch,
  role: Party['role'],
  known: Known,
): Party[] {
  return partedNames(line, names.from, names.to).flatMap(({ from, to }) => {
    const words = oneLine(line.slice(from, to)).slice(0, 500)
    if (words.length < 2 || namesNobody(foldEach(words), words)) return []
    const means = meaningOf(words, known)
    const shorter = means.kind === 'unknown' ? knownBeginning(words, known) : null
    const end = shorter === null ? to : from + line.slice(from, to).search(spaced(escaped(shorter))) + shorter.length
    const spans = [spanOf(view, within.from + from, within.from + end)]
    return [{ role, words: shorter ?? words, means: shorter === null ? means : meaningOf(shorter, known), spans }]
  })
}

/** Behind the name of an agency that the register knows, words in small letters that are no part of it. */
function knownBeginning(words: string, known: Known): string | null {
  const parts = words.split(' ')
  if (parts.length < 4 || parts.length > 16) return null
  for (let count = parts.length - 1; count > 1; count -= 1) {
    if (!/^\p{Ll}/u.test(parts[count] as string) || belonging.test(parts[count] as string)) continue
    const beginning = parts.slice(0, count).join(' ')
    if (agencyCalled(beginning, known) !== null) return beginning
  }
  return null
}

const belonging = /^(?:và|thuộc|của|trực|các|tỉnh|thành|huyện|quận|khu|tại|phía|cấp|về)$/u

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function distinct(parties: Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex(({ words }) => words === party.words) === index)
}
