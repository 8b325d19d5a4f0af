/** A calendar day in Asia/Ho_Chi_Minh as `yyyy-mm-dd`. Days cross every border as text. */
export type Day = string

const pattern = /^\d{4}-\d{2}-\d{2}$/

/** The days that documents can speak of; a rule may count some years past them and still find a day. */
const from: Day = '1900-01-01'
const to: Day = '2199-12-31'

/** Whether the text is a day that exists in the calendar, from 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!pattern.test(text) || text < from || text > to) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + count)
  return at.toISOString().slice(0, 10)
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  return dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, date)
}

/** Year, month (1 to 12) and date of a day. */
export function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/** The day with these parts; a date past the end of the month becomes its last day. */
export function dayOf(year: number, month: number, date: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}

/** How many days lie from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The calendar day in Asia/Ho_Chi_Minh (UTC+7, no summer time since 1975) in which a moment lies. */
export function dayAt(moment: Date): Day {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The last millisecond of a day in Asia/Ho_Chi_Minh, as an ISO moment in UTC. */
export function endOfDay(day: Day): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000 - 1 - 7 * 3_600_000).toISOString()
}
