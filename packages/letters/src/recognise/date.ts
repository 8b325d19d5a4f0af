import type { Day } from '@vnit/domain'
import { dayOf, inCalendar } from '../deadlines/calendar.ts'
import { matchesOf } from '../text/matches-of.ts'

/** "13/5/2013", "13.5.2013", "13 tháng 5 năm 2013" in folded text, as three groups; the year may be missing. */
export const datePattern = String.raw`(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|,?\s*nam)\s*(\d{4})(?!\d))?(?!\d)`

/** The day with these digits, or null when the calendar has no such day or no document speaks of its year. */
export function dayFrom(date: string, month: string, year: string): Day | null {
  const parts = [Number(date), Number(month), Number(year)] as const
  return inCalendar(...parts) ? dayOf(parts[2], parts[1], parts[0]) : null
}

const anyDate = new RegExp(`(?<!\\d)${datePattern}`, 'g')

/** The first full date in folded text, or null. */
export function firstDate(folded: string): { day: Day; from: number; to: number } | null {
  for (const match of matchesOf(anyDate, folded)) {
    const [words, date, month, year] = match
    const day = date && month && year ? dayFrom(date, month, year) : null
    if (day !== null) return { day, from: match.index, to: match.index + words.length }
  }
  return null
}
