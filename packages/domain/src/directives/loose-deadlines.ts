import { sameValue, valueKey } from '../same-value.ts'
import type { LetterDraft } from './letter-facts.ts'
import type { DeadlineReading, LetterReading } from './letter-reading.ts'

/**
 * Deadlines that the text sets, also in a footnote, and no task holds: registered so, nobody would be reminded of them.
 * One that a task held as it was read is that task's, also when a person changed or removed it since.
 */
export function looseDeadlines(
  reading: Pick<LetterReading, 'deadlines' | 'obligations'>,
  draft: Pick<LetterDraft, 'obligations'>,
): DeadlineReading[] {
  const held = [...reading.obligations, ...draft.obligations].map(({ deadline }) => deadline)
  const loose = (reading.deadlines ?? []).filter(
    ({ deadline }) => deadline.kind !== 'none' && !held.some((one) => sameValue(one, deadline)),
  )
  return [...new Map(loose.map((one) => [valueKey(one.deadline), one])).values()]
}
