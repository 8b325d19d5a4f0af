import { dayAt, type Day } from '@vnit/domain/time'

/** A day as people here write it: 21/06/2009. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** A text as it is, but a day in figures of the machine (2009-06-21) that it is, or ends in, stands as people write it. */
export function writeIfDay(text: string): string {
  return text.replace(/(?<=^|, )\d{4}-\d{2}-\d{2}$/, writeDay)
}

/** The day that was typed as 21/6/2009, 21-06-2009, 21.6.09, 21062009 or 2009-06-21; null when it is none. */
export function readDay(typed: string): Day | null {
  const text = typed.trim()
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (year && month && date) return existing(year, month, date)
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  const [, typedDate, typedMonth, typedYear] = parts ?? []
  if (!typedDate || !typedMonth || !typedYear) return null
  return existing(typedYear.length === 2 ? `20${typedYear}` : typedYear, typedMonth, typedDate)
}

/** A moment as local people write it: 14:02 21/06/2009. */
export function writeMoment(moment: string): string {
  return `${writeTime(moment).slice(0, 5)} ${writeDay(dayAt(new Date(moment)))}`
}

/** The time of a moment in Việt Nam: 14:02:11. */
export function writeTime(moment: string | Date): string {
  return new Date(new Date(moment).getTime() + 7 * 3_600_000).toISOString().slice(11, 19)
}

/** Today in Asia/Ho_Chi_Minh. */
export function today(): Day {
  return dayAt(new Date())
}

function existing(year: string, month: string, date: string): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null
}
