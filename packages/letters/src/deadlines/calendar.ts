import type { Day } from '@vnit/domain'

/** The day with these parts, which the calendar must have. */
export function dayOf(year: number, month: number, date: number): Day {
  return written(new Date(Date.UTC(year, month - 1, date)))
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return written(new Date(Date.UTC(year, month, 0)))
}

/** Whether the calendar has the day and documents can speak of it; without a year the 29th of February is one. */
export function inCalendar(date: number, month: number, year: number | null): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return false
  if (month < 1 || month > 12 || date < 1) return false
  return date <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** How many days lie from the first day to the second. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function written(at: Date): Day {
  return at.toISOString().slice(0, 10)
}
