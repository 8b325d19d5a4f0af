import type { DeadlineReading } from '@vnit/domain'
import { mendsIn, spanOf, type View } from '../text/view.ts'
import { findDeadlines } from './find-deadlines.ts'
import { firstAt } from './in-order.ts'
import type { DeadlineContext, DeadlineFound, Stretch } from './found.ts'

type Placed = { key: string; from: number; to: number }

/** Every deadline that the document sets in these stretches, each with the provision in which it stands. */
export function readAllDeadlines(
  view: View,
  stretches: readonly Stretch[],
  context: DeadlineContext & { provisions: readonly Placed[] },
): DeadlineReading[] {
  return deadlineReadings(view, findDeadlines(view, stretches, context), context.provisions)
}

/** Deadlines found in the view as readings with spans in the shown text. */
export function deadlineReadings(
  view: View,
  found: readonly DeadlineFound[],
  provisions: readonly Placed[],
): DeadlineReading[] {
  return found.map(({ deadline, at, confidence, repairs }) => {
    const spans = at.map(({ from, to }) => spanOf(view, from, to))
    const start = at[0]?.from ?? 0
    return {
      deadline,
      provisionKey: provisionAt(provisions, start),
      spans,
      confidence,
      repairs: [...mendsIn(view, spans), ...repairs],
    }
  })
}

/** Provisions stand in the order of the text and do not overlap. */
function provisionAt(provisions: readonly Placed[], place: number): string | null {
  const last = provisions[firstAt(provisions, ({ from }) => from, place + 1) - 1]
  return last !== undefined && place < last.to ? last.key : null
}
