import { daysBetween, type Day } from '@vnit/domain/time'

/** How near a last day is: late, soon (14 days), or later; null when there is no day. */
export function nearness(lastDay: Day | null, on: Day): { days: number; near: 'late' | 'soon' | 'later' } | null {
  if (lastDay === null) return null
  const days = daysBetween(on, lastDay)
  return { days, near: days < 0 ? 'late' : days <= 14 ? 'soon' : 'later' }
}
