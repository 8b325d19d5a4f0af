import type { Day } from '../time/day.ts'
import type { Deadline } from './deadline.ts'
import { lastGoodDay } from './last-good-day.ts'
import { periodAfter, periodAt, readPeriod } from './report-period.ts'
import { asWritten, slotOf, type PeriodRules } from './slot-of.ts'

/** A last day in time with the period that it closes; the one day of a deadline that does not recur has no period. */
export type NextLastDay = { period: string | null; lastDay: Day }

const periodsTried = 12

/**
 * The next last days from a day on: of a rhythm the coming ones (never before its first period), else the one day.
 * Empty where the words leave the day open.
 */
export function nextLastDays(
  deadline: Deadline,
  { from, count = 3, rules = asWritten }: { from: Day; count?: number; rules?: PeriodRules },
): NextLastDay[] {
  if (deadline.kind !== 'recurring') {
    const lastDay = lastGoodDay(deadline)
    return lastDay === null ? [] : [{ period: null, lastDay }]
  }
  const first = deadline.firstPeriod === null ? null : readPeriod(deadline.firstPeriod)
  const starts = first !== null && first.first > from ? first : periodAfter(periodAt(deadline.every, from), -1)
  const found: NextLastDay[] = []
  for (let step = 0; step < periodsTried && found.length < count; step += 1) {
    const { period, lastDay } = slotOf(deadline, periodAfter(starts, step), rules)
    const early = first !== null && period < first.label
    if (lastDay !== null && lastDay >= from && !early) found.push({ period, lastDay })
  }
  return found
}
