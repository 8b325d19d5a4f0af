import { agencyCalled, type Known } from '../resolve/meaning.ts'
import { namesAt, type Names } from './bodies.ts'
import { bodyWord, spaced } from './body-words.ts'
import { matchesOf } from '../text/matches-of.ts'

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
export function subjectOf(line: string, known: Known): Names | null {
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
    const commas = matchesOf(/,\s+/g, line.slice(start, start + 500)).slice(0, 6)
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
export function knownPrefix(line: string, names: Names, known: Known): Names | null {
  const words = line.slice(names.from, names.to)
  if (words.length > 300) return null
  const ends = matchesOf(/\s+/g, words)
    .slice(1, 12)
    .map(({ index }) => index)
  for (const end of ends.toReversed())
    if (agencyCalled(words.slice(0, end), known) !== null)
      return { ...names, to: names.from + end, next: names.from + end + 1, ends: 'deed' }
  return null
}
