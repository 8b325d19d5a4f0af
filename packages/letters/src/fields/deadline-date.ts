import type { Day, DeadlineOperator } from '@vnit/domain'
import { pattern } from '../text/pattern.ts'
import { dayFrom, datePattern, lastOfMonth } from './date.ts'
import { type DeadlineContext, type DeadlineRead, type Stretch, wordsAt } from './deadline-read.ts'
import { operatorOf, operatorPattern } from './operator.ts'

const clock = String.raw`(\d{1,2} (?:h|gio|g|:)\s?(?:\d{2})?(?: phut)?,? )?`
const dated = pattern(String.raw`(${operatorPattern}) ${clock}(?:cuoi |het )?ngay ${datePattern}`)

/** "trước ngày 15/6/2015", "chậm nhất ngày 30 tháng 9", "đến hết ngày": one day. Days before the letter are no deadlines. */
export function dateDeadlines({ view, issuedOn }: DeadlineContext, within: Stretch): DeadlineRead[] {
  const found: DeadlineRead[] = []
  for (const match of view.folded.slice(within.from, within.to).matchAll(dated)) {
    const [words, operatorWords = '', hour, date = '', month = '', year] = match
    const at = { from: within.from + match.index, to: within.from + match.index + words.length }
    if (isSpanOfTime(view.folded.slice(Math.max(within.from, at.from - 60), at.from))) continue
    const day = year ? dayFrom(date, month, year) : yearTold(date, month, issuedOn)
    if (day === null || (issuedOn !== null && day < issuedOn)) continue
    const operator: DeadlineOperator = hour === undefined ? operatorOf(operatorWords) : 'by'
    const confidence = year === undefined ? 0.6 : hour === undefined ? 0.95 : 0.7
    found.push({ deadline: { kind: 'date', operator, day, words: wordsAt(view, at) }, at: [at], confidence })
  }
  return found
}

/** A day without its year is the first such day from the letter's own date on; without that date it stays unread. */
function yearTold(date: string, month: string, issuedOn: Day | null): Day | null {
  if (issuedOn === null) return null
  const year = Number(issuedOn.slice(0, 4))
  const same = dayFrom(date, month, String(year))
  return same !== null && same < issuedOn ? dayFrom(date, month, String(year + 1)) : same
}

/** "từ ngày 1/9 đến hết ngày 30/9" tells how long something lasts. */
function isSpanOfTime(before: string): boolean {
  return /tu\s*ngay\s*[\d/. thangnm]{3,32}$/.test(before)
}

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const bounded = String.raw`(trong|het|den het|truoc|cham nhat(?: la| trong| vao)*|xong truoc|hoan thanh trong)`
const quarter = pattern(
  String.raw`${bounded} (?:cuoi )?quy (iv|iii|ii|i|[1-4])(?![a-z\d])(?: ?(?:[/-]|,? nam) ?(\d{4}))?`,
)
const monthly = pattern(String.raw`${bounded} (?:cuoi )?thang (\d{1,2})(?!\d)(?: ?(?:[/.-]|,? nam) ?(\d{4}))?`)
const yearly = pattern(String.raw`${bounded} (?:cuoi )?nam (\d{4})(?!\d)`)

/** "trong quý IV/2015", "đến hết tháng 6", "trước tháng 7/2016", "hết năm 2020": the end or the beginning of a stretch. */
export function spanDeadlines(context: DeadlineContext, within: Stretch): DeadlineRead[] {
  const folded = context.view.folded.slice(within.from, within.to)
  return [
    ...[...folded.matchAll(quarter)].map((match) => {
      const number = quarters[match[2] ?? ''] ?? 0
      return ended(context, within, match, match[3], number * 3 - 2, number * 3)
    }),
    ...[...folded.matchAll(monthly)].map((match) =>
      ended(context, within, match, match[3], Number(match[2]), Number(match[2])),
    ),
    ...[...folded.matchAll(yearly)].map((match) => ended(context, within, match, match[2], 1, 12)),
  ].filter((read) => read !== null)
}

function ended(
  { view, issuedOn }: DeadlineContext,
  within: Stretch,
  match: RegExpExecArray,
  told: string | undefined,
  first: number,
  last: number,
): DeadlineRead | null {
  const at = { from: within.from + match.index, to: within.from + match.index + match[0].length }
  const year = told ?? issuedOn?.slice(0, 4)
  if (year === undefined || last < 1 || last > 12) return null
  if (isIssuersPlan(view.folded.slice(Math.max(within.from, at.from - 300), at.from))) return null
  const operator = operatorOf(match[1] ?? '')
  const day = operator === 'before' ? dayFrom('1', String(first), year) : lastOfMonth(Number(year), last)
  if (day === null || (issuedOn !== null && day < issuedOn)) return null
  const confidence = told === undefined ? 0.6 : 0.85
  return {
    deadline: { kind: 'date', operator: operator === 'before' ? 'before' : 'by', day, words: wordsAt(view, at) },
    at: [at],
    confidence,
  }
}

/** "Bộ ... sẽ ban hành Thông tư trong tháng 11": what the issuer itself intends is no deadline of the addressees. */
function isIssuersPlan(before: string): boolean {
  return /(?:^|[^a-z])(?:se|da|dang)\s(?!.*(?:de\s*nghi|yeu\s*cau)).*$/s.test(before)
}
