import { addDays, addMonths, type Day } from '../time/day.ts'
import type { Deadline, DeadlineOperator } from './deadline.ts'
import { isNotice } from './is-notice.ts'

/**
 * The last day that is still in time for a deadline that happens once, or null when no day can be said: recurring ones
 * need a period, the others wait for a document or an event. Weekends and holidays do not move it (no letter says so).
 */
export function lastGoodDay(deadline: Deadline): Day | null {
  if (deadline.kind === 'date') return boundedBy(deadline.operator, deadline.day)
  if (deadline.kind === 'period') return deadline.operator === 'before' ? addDays(deadline.from, -1) : deadline.to
  if (deadline.kind === 'relative' && deadline.eventOn !== null) {
    const due = after(deadline.eventOn, isNotice(deadline) ? -deadline.count : deadline.count, deadline.unit)
    return due === null ? null : boundedBy(deadline.operator, due)
  }
  return null
}

/** The last day in time when words bound this day: `trước ngày 22` leaves the 21st, `chậm nhất ngày 22` the 22nd. */
export function boundedBy(operator: DeadlineOperator, day: Day): Day {
  return operator === 'before' ? addDays(day, -1) : day
}

function after(day: Day, count: number, unit: 'day' | 'working-day' | 'week' | 'month'): Day | null {
  if (unit === 'working-day') return null
  if (unit === 'month') return addMonths(day, count)
  return addDays(day, unit === 'week' ? count * 7 : count)
}
