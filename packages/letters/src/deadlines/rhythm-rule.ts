import type { Deadline, Every } from '@vnit/domain'

type Recurring = Extract<Deadline, { kind: 'recurring' }>

const names: Record<Every, string> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'semiannual',
  year: 'annual',
}
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Rhythms that share a line, in the notation. */
export function rhythmRule(together: readonly Recurring[]): string {
  const name = [...new Set(together.map(({ every }) => names[every]))].join('+')
  const days = daysOf(together)
  return days === '' ? name : `${name} ${days}`
}

/** Whether two rhythms may share a line: none says a day, or both say days of the year. */
export function mayShare(one: Recurring, two: Recurring): boolean {
  const ofYear = ({ every }: Recurring) => every === 'half-year' || every === 'year'
  if (one.day === null || two.day === null) return one.day === two.day
  return ofYear(one) && ofYear(two)
}

function daysOf(together: readonly Recurring[]): string {
  const [first] = together
  if (first === undefined || first.day === null || first.every === 'day') return ''
  if (first.every === 'week') return weekdays[first.day - 1] ?? ''
  if (first.every === 'half-year' || first.every === 'year')
    return [...new Set(together.flatMap((one) => daysOfYear(one, together.length === 1)))].join(',')
  const bound = first.operator === 'on' ? '=' : '<='
  const months = first.every === 'month' ? first.monthOffset : (first.month ?? 3) + first.monthOffset * 3 - 3
  return `${months === 0 ? '' : `month+${months} `}day${bound}${first.day}`
}

function daysOfYear({ every, day, month, monthOffset }: Recurring, alone: boolean): string[] {
  if (day === null || month === null) return []
  if (every === 'year') return [written(month, day)]
  const first = month + (monthOffset % 2) * 6
  return alone ? [written(first, day), written(first > 6 ? first - 6 : first + 6, day)] : [written(first, day)]
}

function written(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
