import { addDays, addMonths, dayOf, endOfDay, partsOf, weekdayOf, type Day } from '../time/day.ts'
import type { Deadline } from './deadline.ts'
import { boundedBy } from './last-good-day.ts'
import type { PeriodRules } from './period-rules.ts'
import { periodAfter, type ReportPeriod } from './report-period.ts'

export type { PeriodRules }
export type RecurringDeadline = Extract<Deadline, { kind: 'recurring' }>

/** Nothing decided by a setting. */
export const asWritten: PeriodRules = { scheme: null, weekends: 'as-written' }

/** One expected report: its label, the window of its data and the moment it is due are three different things. */
export type Slot = {
  period: string
  windowFrom: Day | null
  windowTo: Day | null
  lastDay: Day | null
  dueAt: string | null
}

/** The slot of one period. Days that the document does not say are null: due is then not known, and not invented. */
export function slotOf(deadline: RecurringDeadline, period: ReportPeriod, rules: PeriodRules = asWritten): Slot {
  const window = windowOf(period, rules.scheme)
  const named = namedDay(deadline, period)
  const bounded = named === null ? null : boundedBy(deadline.operator, named)
  const lastDay = bounded === null ? null : movedOffWeekend(bounded, rules.weekends)
  return {
    period: period.label,
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    lastDay,
    dueAt: lastDay === null ? null : endOfDay(lastDay),
  }
}

/** The days of data that belong to a period, both included. */
export function windowOf(period: ReportPeriod, scheme: PeriodRules['scheme']): { from: Day; to: Day } | null {
  if (scheme === null) return null
  if (scheme === 'calendar' || period.every === 'day' || period.every === 'week')
    return { from: period.first, to: period.last }
  return { from: addDays(addMonths(period.first, -1), 14), to: addDays(dayOfMonthStart(period.last), 13) }
}

/**
 * The day that the words name for a period: in a month its date, in a week its weekday (1 Monday), of days the day itself, in a year month and
 * date, in a quarter or half-year the month counted inside it.
 */
function namedDay(deadline: RecurringDeadline, period: ReportPeriod): Day | null {
  if (deadline.day === null) return null
  const target = periodAfter(period, deadline.monthOffset)
  if (target.every === 'day') return target.first
  if (target.every === 'week') return addDays(target.first, Math.min(deadline.day, 7) - 1)
  const month = target.every === 'month' ? 1 : deadline.month
  if (month === null) return null
  const [year, at] = partsOf(addMonths(target.first, month - 1))
  return dayOf(year, at, deadline.day)
}

function movedOffWeekend(day: Day, rule: PeriodRules['weekends']): Day {
  if (rule === 'as-written') return day
  return weekdayOf(day) < 6 ? day : addDays(day, 8 - weekdayOf(day))
}

function dayOfMonthStart(day: Day): Day {
  return `${day.slice(0, 8)}01`
}
