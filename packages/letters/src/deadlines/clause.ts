import type { Deadline } from '@vnit/domain'
import { symbolPattern } from '../recognise/symbol.ts'
import { pattern } from '../text/pattern.ts'
import type { View } from '../text/view.ts'
import { type DeadlineContext, type DeadlineFound, type Stretch, wordsAt } from './found.ts'
import { matchesOf } from '../text/matches-of.ts'

const clause = pattern(
  String.raw`(?:theo|thuc hien theo|quy dinh)(?: (?:quy dinh|yeu cau|huong dan))* tai ((?:(?:diem|muc|phan) [a-z\d]{1,3},? ?)?(?:khoan \d{1,2},? ?)?(?:dieu \d{1,3}|phu luc [ivx\d]+)) (?:cua )?`,
)

/** "theo quy định tại Điểm c Khoản 2 Điều 10 Thông tư": as a clause of a document of which the letter speaks. */
export function clauseDeadlines(view: View, { citations }: DeadlineContext, within: Stretch): DeadlineFound[] {
  return matchesOf(clause, view.folded.slice(within.from, within.to)).map((match) => {
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
    return { deadline, at: [at], confidence: document === null ? 0.6 : 0.88, repairs: [] }
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
