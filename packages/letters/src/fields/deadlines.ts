import { dateDeadlines, spanDeadlines } from './deadline-date.ts'
import { clauseDeadlines, pendingDeadlines, relativeDeadlines } from './deadline-other.ts'
import type { DeadlineContext, DeadlineRead, Stretch } from './deadline-read.ts'
import { fixedRhythms, openRhythms } from './deadline-recurring.ts'

/**
 * The deadlines said in a stretch of the body; none when it says none. Rules that know more come first, and words read
 * once are not read again. Clauses, open rhythms and "theo quy định" bound only reports: elsewhere they tell how to work.
 */
export function readDeadlines(context: DeadlineContext, within: Stretch, isReport: boolean): DeadlineRead[] {
  const fixed = fixedRhythms(context, within)
  const found = apart([
    ...fixed,
    ...dateDeadlines(context, within),
    ...relativeDeadlines(context, within),
    ...spanDeadlines(context, within),
  ])
  if (!isReport) return found
  const known = new Set(found.map(({ deadline }) => (deadline.kind === 'recurring' ? deadline.every : deadline.kind)))
  const open = openRhythms(context, within).filter(
    ({ deadline }) => deadline.kind === 'recurring' && !known.has(deadline.every),
  )
  const rhythms = apart([...found, ...open])
  if (rhythms.length > 0) return rhythms
  const clauses = clauseDeadlines(context, within).slice(0, 1)
  return clauses.length > 0 ? clauses : pendingDeadlines(context, within)
}

function apart(reads: DeadlineRead[]): DeadlineRead[] {
  const kept: DeadlineRead[] = []
  for (const read of reads) {
    const taken = kept.some((other) =>
      other.at.some((one) => read.at.some((two) => one.from < two.to && two.from < one.to)),
    )
    if (!taken) kept.push(read)
  }
  return kept
}
