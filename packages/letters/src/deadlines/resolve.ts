import type { Day, Deadline, DeadlineOperator } from '@vnit/domain'
import { dayOf, daysBetween, inCalendar, lastOfMonth } from './calendar.ts'
import type { When } from './when.ts'

/** A deadline without its words, and how much less sure it is for what had to be concluded. */
export type Resolved = { deadline: Deadline; doubt: number }

/** A day that is not said to lie in a year lies this near after the letter, or it is not read. */
const farthest = 300

/** What a time means as a deadline of a document issued on that day; null when the day is past or cannot be told. */
export function resolve(
  when: When,
  operator: DeadlineOperator,
  issuedOn: Day | null,
  notBefore: Day | null = issuedOn,
): Resolved | null {
  if (when.kind === 'day') return oneDay(when, operator, issuedOn, notBefore)
  if (when.kind === 'stretch') return stretch(when, operator, issuedOn, notBefore)
  if (when.kind === 'this-month') return thisMonth(when, operator, issuedOn)
  if (when.kind !== 'rhythm') return null
  const { every, date: day, month, monthOffset } = when
  const sure = day !== null || month !== null
  return {
    deadline: { kind: 'recurring', operator, every, day, month, monthOffset, firstPeriod: null, words: '' },
    doubt: sure ? 0 : 0.03,
  }
}

function oneDay(
  { date, month, year }: Extract<When, { kind: 'day' }>,
  operator: DeadlineOperator,
  issuedOn: Day | null,
  notBefore: Day | null,
): Resolved | null {
  if (year !== null) {
    const day = dayOf(year, month, date)
    if (notBefore !== null && day < notBefore) return null
    return { deadline: { kind: 'date', operator, day, words: '' }, doubt: issuedOn === null ? 0.05 : 0 }
  }
  if (notBefore === null) return null
  const issued = Number(notBefore.slice(0, 4))
  for (const candidate of [issued, issued + 1]) {
    if (!inCalendar(date, month, candidate)) continue
    const day = dayOf(candidate, month, date)
    if (day < notBefore) continue
    return daysBetween(notBefore, day) > farthest
      ? null
      : { deadline: { kind: 'date', operator, day, words: '' }, doubt: issuedOn === null ? 0.25 : 0.1 }
  }
  return null
}

function stretch(
  { first, last, year, lastYear }: Extract<When, { kind: 'stretch' }>,
  operator: DeadlineOperator,
  issuedOn: Day | null,
  notBefore: Day | null,
): Resolved | null {
  const said = year ?? (issuedOn === null ? null : yearNotSaid(last, issuedOn))
  if (said === null) return null
  const from = dayOf(said, first, 1)
  const to = lastOfMonth(lastYear ?? said, last)
  if (notBefore !== null && to < notBefore) return null
  return { deadline: { kind: 'period', operator, from, to, words: '' }, doubt: year === null ? 0.1 : 0 }
}

/** "Trước ngày 28 tháng này": the month in which the letter was issued. */
function thisMonth(
  { date }: Extract<When, { kind: 'this-month' }>,
  operator: DeadlineOperator,
  issuedOn: Day | null,
): Resolved | null {
  if (issuedOn === null) return null
  const [year, month] = [Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7))]
  if (date === null)
    return stretch({ kind: 'stretch', first: month, last: month, year, lastYear: null }, operator, issuedOn, issuedOn)
  if (!inCalendar(date, month, year)) return null
  return oneDay({ kind: 'day', date, month, year }, operator, issuedOn, issuedOn)
}

/** The year of a month that is not said: this year's while it is not over, else the next. */
function yearNotSaid(last: number, issuedOn: Day): number {
  const year = Number(issuedOn.slice(0, 4))
  return last >= Number(issuedOn.slice(5, 7)) ? year : year + 1
}
