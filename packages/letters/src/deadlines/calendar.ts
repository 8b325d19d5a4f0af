import type { Day } from '@vnit/domain'

/** The day with these parts, which the calendar must have. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(date)}`
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysIn(year, month))
}

/** Whether the calendar has the day and documents can speak of it; without a year the 29th of February is one. */
export function inCalendar(date: number, month: number, year: number | null): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return false
  if (month < 1 || month > 12 || date < 1) return false
  return date <= daysIn(year ?? 2000, month)
}

/** How many days lie from the first day to the second. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
}

function twoFigures(count: number): string {
  return count < 10 ? `0${count}` : String(count)
}
