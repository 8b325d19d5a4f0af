import type { Deadline, Every } from '@vnit/domain'
import { pattern } from '../text/pattern.ts'
import { type DeadlineContext, type DeadlineRead, type Stretch, wordsAt } from './deadline-read.ts'
import { operatorOf, operatorPattern } from './operator.ts'

type Recurring = Extract<Deadline, { kind: 'recurring' }>

/** In a period longer than a month, the month is counted inside it. */
const lastMonth: Record<Every, number | null> = { week: null, month: null, quarter: 3, 'half-year': 6, year: 12 }

const every = String.raw`(?:hang|hag|moi|tung)`
const next = String.raw`(?: (?:sau|tiep theo|ke tiep|lien ke|lien sau)(?: (?:lien ke|do))?)`
const inMonth = pattern(
  String.raw`(${operatorPattern}) ngay (\d{1,2})(?!\d) (?:cua )?(?:${every} thang|thang${next}|(?:${every} )?thang cuoi (?:quy|ky)(?: bao cao)?|thang (?:dau|dau tien) (?:cua )?(?:quy|ky)${next})`,
)
const inYear = pattern(
  String.raw`(${operatorPattern}) ngay (\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?!\d)(?: (?:cua )?(?:${every} nam|nam${next}))(?:${next})?`,
)

/** "trước ngày 22 hàng tháng", "ngày 05 của tháng sau", "trước ngày 15 tháng 12 hằng năm": a known day in each period. */
export function fixedRhythms({ view }: DeadlineContext, within: Stretch): DeadlineRead[] {
  const folded = view.folded.slice(within.from, within.to)
  const months = [...folded.matchAll(inMonth)].map((match) => {
    const [words, operator = '', day = ''] = match
    const rhythm: Every = /quy/.test(words) ? 'quarter' : /\bky/.test(words) ? (rhythmNear(folded) ?? 'month') : 'month'
    const month = /cuoi/.test(words) ? lastMonth[rhythm] : /dau/.test(words) ? 1 : null
    return read(match, {
      every: rhythm,
      operator: operatorOf(operator),
      day: Number(day),
      month,
      monthOffset: isNext(words) ? 1 : 0,
    })
  })
  const years = [...folded.matchAll(inYear)].map((match) => {
    const [words, operator = '', day = '', month = ''] = match
    return read(match, {
      every: 'year',
      operator: operatorOf(operator),
      day: Number(day),
      month: Number(month),
      monthOffset: isNext(words) ? 1 : 0,
    })
  })
  return [...months, ...years].filter(({ deadline }) => inCalendar(deadline as Recurring))

  function read(match: RegExpExecArray, known: Omit<Recurring, 'kind' | 'firstPeriod' | 'words'>): DeadlineRead {
    const at = { from: within.from + match.index, to: within.from + match.index + match[0].length }
    const sure = known.monthOffset === 1 || (known.day ?? 0) > 12 || known.every === 'year' ? 0.95 : 0.7
    return {
      deadline: { kind: 'recurring', ...known, firstPeriod: null, words: wordsAt(view, at) },
      at: [at],
      confidence: sure,
    }
  }
}

const free: [RegExp, Every][] = [
  [pattern(String.raw`(?:(?:dinh ky )?${every}|dinh ky) tuan`), 'week'],
  [pattern(String.raw`(?:(?:dinh ky )?${every}|dinh ky) thang(?! \d)`), 'month'],
  [pattern(String.raw`(?:(?:dinh ky )?${every}|dinh ky) quy(?! (?:dinh|i|\d))`), 'quarter'],
  [
    pattern(
      String.raw`(?:dinh ky(?: vao)? (?:${every} )?|${every} )?(?:0?6|sau) thang(?! (?:dau|cuoi) nam \d)(?! (?:nam )?\d)|nua nam`,
    ),
    'half-year',
  ],
  [
    pattern(
      String.raw`(?:(?:dinh ky )?${every}|dinh ky) nam(?! \d)|(?<=(?:6|sau) thang (?:,|va) )(?:01 |1 |mot )?nam(?! \d)`,
    ),
    'year',
  ],
]

/** "định kỳ vào 6 tháng và hàng năm": a rhythm whose day the letter does not tell. */
export function openRhythms({ view }: DeadlineContext, within: Stretch): DeadlineRead[] {
  const folded = view.folded.slice(within.from, within.to)
  return free.flatMap(([rule, rhythm]) => {
    const match = [...folded.matchAll(rule)][0]
    if (match === undefined || (rhythm === 'half-year' && !/dinh\s*ky|bao\s*cao/.test(folded))) return []
    const at = { from: within.from + match.index, to: within.from + match.index + match[0].length }
    const words = wordsAt(view, at)
    const deadline: Deadline = {
      kind: 'recurring',
      operator: 'by',
      every: rhythm,
      day: null,
      month: null,
      monthOffset: 0,
      firstPeriod: null,
      words,
    }
    return [{ deadline, at: [at], confidence: 0.8 }]
  })
}

function isNext(words: string): boolean {
  return /(?:sau|tiep\s*theo|ke\s*tiep|lien\s*ke|lien\s*sau)(?:\s*(?:lien\s*ke|do))?\s*$/.test(words)
}

function rhythmNear(folded: string): Every | null {
  return free.find(([rule]) => new RegExp(rule.source).test(folded))?.[1] ?? null
}

function inCalendar({ day, month }: Recurring): boolean {
  return day !== null && day >= 1 && day <= 31 && (month === null || (month >= 1 && month <= 12))
}
