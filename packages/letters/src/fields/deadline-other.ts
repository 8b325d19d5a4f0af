import type { Deadline } from '@vnit/domain'
import { pattern } from '../text/pattern.ts'
import { type DeadlineContext, type DeadlineRead, type Stretch, wordsAt } from './deadline-read.ts'
import { symbolPattern } from './symbol.ts'

const relative = pattern(
  String.raw`(?:trong (?:thoi han |vong |thoi gian )?|cham nhat(?: la| sau)? |khong qua |sau )?(\d{1,3}) (?:\([^)]{2,24}\) )?(ngay lam viec|ngay|tuan|thang) ?,? (ke tu|tinh tu|sau khi|tu) (?:ngay |khi )?([^,.;:()]{2,120})`,
)
const units = { 'ngay lam viec': 'working-day', ngay: 'day', tuan: 'week', thang: 'month' } as const

/** "trong 30 ngày kể từ ngày ký": so long after an event; the event's day is known only when it is the letter's own. */
export function relativeDeadlines({ view, issuedOn }: DeadlineContext, within: Stretch): DeadlineRead[] {
  return [...view.folded.slice(within.from, within.to).matchAll(relative)].flatMap((match) => {
    const [words, count = '', unit = '', , event = ''] = match
    const end = within.from + match.index + words.length
    const at = { from: within.from + match.index, to: end }
    const known = units[unit.replace(/\s+/g, ' ') as keyof typeof units]
    if (known === undefined || Number(count) === 0) return []
    const own = /^(?:ky|ban hanh|phat hanh)(?![a-z])(?! (?:hop dong|ket))/.test(event.trim())
    const deadline: Deadline = {
      kind: 'relative',
      operator: 'by',
      count: Number(count),
      unit: known,
      event: wordsAt(view, { from: end - event.length, to: end }).slice(0, 500),
      eventOn: own ? issuedOn : null,
      words: wordsAt(view, at),
    }
    return [{ deadline, at: [at], confidence: own && issuedOn !== null ? 0.85 : 0.75 }]
  })
}

const clause = pattern(
  String.raw`(?:theo|thuc hien theo|quy dinh)(?: (?:quy dinh|yeu cau|huong dan))* tai ((?:(?:diem|muc|phan) [a-z\d]{1,3},? ?)?(?:khoan \d{1,2},? ?)?(?:dieu \d{1,3}|phu luc [ivx\d]+)) (?:cua )?`,
)

/** "theo quy định tại Điểm c Khoản 2 Điều 10 Thông tư": as a clause of a document of which the letter speaks. */
export function clauseDeadlines({ view, citations }: DeadlineContext, within: Stretch): DeadlineRead[] {
  return [...view.folded.slice(within.from, within.to).matchAll(clause)].map((match) => {
    const [words, where = ''] = match
    const start = within.from + match.index
    const whereAt = start + words.indexOf(where)
    const rest = view.text.slice(start + words.length, start + words.length + 80)
    const named = new RegExp(
      String.raw`^((?:Thông tư|Nghị định|Quyết định|Chỉ thị|Nghị quyết|Luật)(?:\s+liên tịch)?)?\s*(?:số\s*)?((?:\d{1,4}\/(?:\d{4}\/)?${symbolPattern})|\d{1,3})?`,
      'iu',
    ).exec(rest)
    const at = { from: start, to: start + words.length + (named?.[0].trimEnd().length ?? 0) }
    const document = documentMeant(named?.[1], named?.[2], citations)
    const deadline: Deadline = {
      kind: 'clause',
      document: (document ?? named?.[0]?.trim() ?? '').slice(0, 120),
      clause: wordsAt(view, { from: whereAt, to: whereAt + where.length })
        .toLowerCase()
        .replace(/điều/u, 'Điều')
        .slice(0, 200),
      words: wordsAt(view, at),
    }
    return { deadline, at: [at], confidence: document === null ? 0.6 : 0.88 }
  })
}

const typeNames: Record<string, string[]> = {
  'thông tư': ['circular', 'joint-circular'],
  'nghị định': ['decree'],
  'quyết định': ['decision'],
  'chỉ thị': ['directive'],
  'nghị quyết': ['resolution'],
  luật: ['law'],
}

/** The number when it is said; otherwise the only cited document of the kind, or the one whose number begins so. */
function documentMeant(
  kind: string | undefined,
  number: string | undefined,
  citations: DeadlineContext['citations'],
): string | null {
  if (number?.includes('/')) return number
  const types = typeNames[kind?.toLowerCase() ?? ''] ?? []
  const fitting = citations.filter(
    ({ type, numberSymbol }) =>
      types.includes(type) && (number === undefined || numberSymbol?.startsWith(`${number}/`)),
  )
  return fitting.length === 1 ? (fitting[0]?.numberSymbol ?? null) : null
}

const byRule = pattern(
  String.raw`theo (?:(?:dung )?(?:che do|thoi han) )?(?:quy dinh|huong dan)(?! (?:tai|cua|trong|ve|nay))(?: cua (?:bo|phap luat)[a-z ]{0,40})?`,
)

/** "báo cáo theo quy định": waits for the rule that the letter announces, or for one it does not name. */
export function pendingDeadlines({ view, announced }: DeadlineContext, within: Stretch): DeadlineRead[] {
  const match = [...view.folded.slice(within.from, within.to).matchAll(byRule)].at(-1)
  if (match === undefined) return []
  const at = { from: within.from + match.index, to: within.from + match.index + match[0].length }
  const deadline: Deadline = {
    kind: 'pending',
    document: announced?.words.slice(0, 500) ?? '',
    words: wordsAt(view, at),
  }
  return [{ deadline, at: announced === null ? [at] : [at, announced.at], confidence: announced === null ? 0.5 : 0.75 }]
}

const coming = pattern(
  String.raw`se (?:som )?(?:ban hanh|co|trinh ban hanh) ((?:thong tu|quyet dinh|van ban|huong dan|nghi dinh|quy che)(?! so)[^,.;]{4,200}?)(?=,|\.|;| trong (?:thang|quy|nam|thoi gian)|$)`,
)

/** The document that the letter says its issuer will issue. */
export function announcedIn(view: DeadlineContext['view'], within: Stretch): DeadlineContext['announced'] {
  const match = coming.exec(view.folded.slice(within.from, within.to))
  coming.lastIndex = 0
  if (match === null) return null
  const to = within.from + match.index + match[0].length
  const at = { from: to - (match[1] ?? '').length, to }
  return { words: wordsAt(view, at), at }
}
