import type { Candidate } from './judge.ts'
import type { When } from './when.ts'

type Rhythm = Extract<When, { kind: 'rhythm' }>
/** A sentence with more times than this is a table or a list, not one rhythm. */
const most = 16

type Placed = { candidate: Candidate; when: When }

/**
 * Rhythms of one sentence say their days together: "6 tháng, năm (trước ngày 25/5 và 25/11)". Days without a year beside
 * a rhythm are days of that rhythm, in the order in which both are said.
 */
export function rhythmsTogether(placed: Placed[]): Placed[] {
  if (placed.length > most) return placed
  const open = placed.filter(({ when }) => when.kind === 'rhythm' && when.date === null && when.every !== 'week')
  const days = placed.filter(({ when }) => isDayOfYear(when))
  const loose = days.filter(({ when }) => when.kind === 'day')
  const annual = days.length - loose.length
  if (days.length === 0 || (open.length === 0 && annual === 0)) return placed
  const rhythms = open.filter(({ when }) => ['half-year', 'year', 'quarter'].includes((when as Rhythm).every))
  if (rhythms.length === 0 && annual === 0) return placed
  const used = new Set<Placed>()
  const taken = new Map<Placed, Placed>()
  for (const [index, day] of days.entries()) {
    const before = rhythms.filter((one) => one.candidate.time.from < day.candidate.time.from && !used.has(one))
    const nearest = days.length === 1 ? before.at(-1) : (before[0] ?? rhythms.filter((one) => !used.has(one))[0])
    if (nearest !== undefined) used.add(nearest)
    const every = (nearest?.when as Rhythm | undefined)?.every ?? lastEvery(rhythms) ?? 'year'
    if (nearest === undefined && index > 0 && every !== 'year') {
      taken.set(day, day)
      continue
    }
    taken.set(day, { candidate: day.candidate, when: asRhythm(every, day.when) })
  }
  const swallowed = new Set(days.filter((day) => taken.get(day) === day))
  return placed.flatMap((one) => (used.has(one) || swallowed.has(one) ? [] : [taken.get(one) ?? one]))
}

function isDayOfYear(when: When): boolean {
  return (
    (when.kind === 'day' && when.year === null) ||
    (when.kind === 'rhythm' && when.every === 'year' && when.date !== null)
  )
}

function lastEvery(rhythms: Placed[]): Rhythm['every'] | undefined {
  return (rhythms.at(-1)?.when as Rhythm | undefined)?.every
}

/** A day of the year as the day of a half-year, quarter or year: the month is counted inside the period. */
function asRhythm(every: Rhythm['every'], when: When): When {
  if (when.kind !== 'day' && when.kind !== 'rhythm') return when
  const date = when.date
  const month = when.month ?? 12
  const said = when.kind === 'rhythm' ? when.monthOffset : 0
  if (every === 'half-year')
    return { kind: 'rhythm', every, date, month: month > 6 ? month - 6 : month, monthOffset: month > 6 ? 1 : 0 }
  if (every === 'quarter')
    return { kind: 'rhythm', every, date, month: ((month - 1) % 3) + 1, monthOffset: month % 3 === 0 ? 0 : 1 }
  return { kind: 'rhythm', every: 'year', date, month, monthOffset: said }
}
