import type { ObligationState } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { nearness } from '../lib/day-count.ts'
import { writeDay } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { meaningsWords } from '../words/meanings/index.ts'
import { StatusPill } from './status-pill.tsx'

type DueProps = { lastDay: Day | null; on: Day; late: boolean; state: ObligationState; hasDeadline?: boolean }

/** The last day in time, and how far it is: late or soon as a pill, never by colour alone. */
export function Due({ lastDay, on, late, state, hasDeadline = true }: DueProps) {
  const words = useWords(meaningsWords)
  const near = nearness(lastDay, on)
  if (lastDay === null || near === null)
    return <span className="muted">{hasDeadline ? words.noDay : words.noDeadline}</span>
  const day = <time dateTime={lastDay}>{writeDay(lastDay)}</time>
  if (late)
    return (
      <>
        {day} <StatusPill tone="late">{words.daysLate(-near.days)}</StatusPill>
      </>
    )
  if (state === 'open' && near.near === 'soon')
    return (
      <>
        {day} <StatusPill tone="soon">{words.daysLeft(near.days)}</StatusPill>
      </>
    )
  return day
}
