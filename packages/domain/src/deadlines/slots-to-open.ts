import type { Day } from '../time/day.ts'
import { periodAfter, periodAt, periodsBetween, readPeriod } from './report-period.ts'
import { slotOf, type PeriodRules, type RecurringDeadline, type Slot } from './slot-of.ts'

/**
 * The slots that must exist on a day: every period since following began (never before the first period that the
 * document names), the present one, and the next, which is opened ahead. What was due before following began is not
 * opened: a report nobody waited for then is not late.
 */
export function slotsToOpen(
  deadline: RecurringDeadline,
  { since, today, rules }: { since: Day; today: Day; rules: PeriodRules },
): Slot[] {
  const first = deadline.firstPeriod === null ? null : readPeriod(deadline.firstPeriod)
  const from = first !== null && first.first > since ? first.first : since
  const next = periodAfter(periodAt(deadline.every, today))
  return periodsBetween(deadline.every, from, next.first)
    .map((period) => slotOf(deadline, period, rules))
    .filter(({ lastDay }) => lastDay === null || lastDay >= since)
}
