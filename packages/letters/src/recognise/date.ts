import type { Day } from '@vnit/domain'
import { matchesOf } from '../text/matches-of.ts'

/** "13/5/2013", "13.5.2013", "13 tháng 5 năm 2013" in folded text, as three groups; the year may be missing. */
export const datePattern = String.raw`(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|,?\s*nam)\s*(\d{4})(?!\d))?(?!\d)`

/** The day with these digits, or null when the calendar has no such day or no document speaks of its year. */
export function dayFrom(date: string, month: string, year: string): Day | null {
  if (Number(year) < 1900 || Number(year) > 2199) return null
  const day = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day ? day : null
}

/** The first full date in folded text, or null. */
export function firstDate(folded: string): { day: Day; from: number; to: number } | null {
  for (const match of matchesOf(new RegExp(`(?<!\\d)${datePattern}`, 'g'), folded)) {
    const [words, date, month, year] = match
    const day = date && month && year ? dayFrom(date, month, year) : null
    if (day !== null) return { day, from: match.index, to: match.index + words.length }
  }
  return null
}
