import { lastGoodDay, type Deadline } from '@vnit/domain/deadlines'
import { writeDay } from '../../lib/days.ts'
import type { deadlineWords } from '../../words/deadlines/index.ts'

type Words = (typeof deadlineWords)['vi']

/** What a deadline means: the last day in time where one can be said, and why, or why none can. */
export function explainDeadline(deadline: Deadline, words: Words): { headline: string; why: string } {
  const last = lastGoodDay(deadline)
  if (last !== null) return { headline: words.lastGood(writeDay(last)), why: reason(deadline, words) }
  if (deadline.kind === 'recurring') {
    const every = words.everies[deadline.every]
    const day = deadline.day
    if (day === null) return { headline: words.perPeriodUnknown, why: words.noDay.recurring }
    return { headline: words.perPeriod(every, day, deadline.operator), why: words.noDay.recurring }
  }
  if (deadline.kind === 'relative' && deadline.unit === 'working-day')
    return { headline: words.kinds.relative, why: words.noDay['working-day'] }
  const kind = deadline.kind === 'date' ? 'none' : deadline.kind
  return { headline: words.kinds[kind], why: words.noDay[kind] }
}

function reason(deadline: Deadline, words: Words): string {
  if (deadline.kind === 'date') return words.why[deadline.operator](writeDay(deadline.day))
  if (deadline.kind !== 'relative' || deadline.eventOn === null) return ''
  const count = `${deadline.count} ${words.units[deadline.unit]}`
  return words.whyRelative(count, deadline.event, writeDay(deadline.eventOn))
}
