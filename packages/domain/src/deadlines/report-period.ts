import { addDays, addMonths, dayOf, partsOf, weekdayOf, type Day } from '../time/day.ts'
import type { Every } from './deadline.ts'

/** The label of a period: `2013-02-01`, `2013-W05`, `2009-06`, `2013-Q2`, `2013-H1`, `2013`. A label is neither a window nor a due day. */
export type PeriodLabel = string

/** A label taken apart: how often, and the first and last day of the calendar stretch that it names. */
export type ReportPeriod = { label: PeriodLabel; every: Every; first: Day; last: Day }

type MonthsLong = Exclude<Every, 'day' | 'week'>

const monthsIn: Record<MonthsLong, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

const shapes: [Every, RegExp][] = [
  ['day', /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
  ['week', /^(\d{4})-W(\d{2})$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half-year', /^(\d{4})-H([12])$/],
  ['year', /^(\d{4})$/],
]

/** The period that a label names, or null when it names none. */
export function readPeriod(label: PeriodLabel): ReportPeriod | null {
  for (const [every, shape] of shapes) {
    const found = shape.exec(label)
    if (!found) continue
    const period = namedBy(every, found)
    return periodAt(every, period.first).label === label ? period : null
  }
  return null
}

function namedBy(every: Every, found: RegExpExecArray): ReportPeriod {
  const [, year, place, date] = found
  if (every === 'day') return dayAlone(dayOf(Number(year), Number(place), Number(date)))
  if (every === 'week') return weekAt(found)
  return monthsAt(every, Number(year), Number(place ?? 1))
}

/** The period in which a day lies. */
export function periodAt(every: Every, day: Day): ReportPeriod {
  if (every === 'day') return dayAlone(day)
  if (every === 'week') return weekOf(day)
  const [year, month] = partsOf(day)
  return monthsAt(every, year, Math.ceil(month / monthsIn[every]))
}

/** The period `count` places later (earlier when negative). */
export function periodAfter(period: ReportPeriod, count = 1): ReportPeriod {
  if (period.every === 'day') return dayAlone(addDays(period.first, count))
  if (period.every === 'week') return weekOf(addDays(period.first, 7 * count))
  return periodAt(period.every, addMonths(period.first, monthsIn[period.every] * count))
}

/** The periods that touch the days from the first to the last, both included, in order. */
export function periodsBetween(every: Every, from: Day, to: Day): ReportPeriod[] {
  const found: ReportPeriod[] = []
  for (let period = periodAt(every, from); period.first <= to; period = periodAfter(period)) found.push(period)
  return found
}

function dayAlone(day: Day): ReportPeriod {
  return { label: day, every: 'day', first: day, last: day }
}

function monthsAt(every: MonthsLong, year: number, place: number): ReportPeriod {
  const length = monthsIn[every]
  const first = dayOf(year, 1 + (place - 1) * length, 1)
  return { label: labelOf(every, year, place), every, first, last: addDays(addMonths(first, length), -1) }
}

function labelOf(every: MonthsLong, year: number, place: number): PeriodLabel {
  const inYear = String(year).padStart(4, '0')
  if (every === 'year') return inYear
  if (every === 'month') return `${inYear}-${String(place).padStart(2, '0')}`
  return `${inYear}-${every === 'quarter' ? 'Q' : 'H'}${place}`
}

function weekOf(day: Day): ReportPeriod {
  const first = addDays(day, 1 - weekdayOf(day))
  const [year] = partsOf(addDays(first, 3))
  const number = 1 + Math.round((Date.parse(first) - Date.parse(mondayOfWeekOne(year))) / 604_800_000)
  return { label: `${year}-W${String(number).padStart(2, '0')}`, every: 'week', first, last: addDays(first, 6) }
}

function weekAt(found: RegExpExecArray): ReportPeriod {
  return weekOf(addDays(mondayOfWeekOne(Number(found[1])), 7 * (Number(found[2]) - 1)))
}

function mondayOfWeekOne(year: number): Day {
  const fourth = dayOf(year, 1, 4)
  return addDays(fourth, 1 - weekdayOf(fourth))
}
