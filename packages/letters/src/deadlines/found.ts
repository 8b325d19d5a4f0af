import type { Citation, Day, Deadline, DocumentType, Repair } from '@vnit/domain'
import type { View } from '../text/view.ts'

/** From (included) to (excluded) in positions of the view. */
export type Stretch = { from: number; to: number }

/** A deadline with the stretches of the view that it was read from. */
export type DeadlineFound = { deadline: Deadline; at: Stretch[]; confidence: number; repairs: Repair[] }

/** What a deadline may need to know besides its own words. */
export type DeadlineContext = {
  issuedOn: Day | null
  type: DocumentType | null
  citations: readonly Citation[]
}

/** The words of a stretch, as they stand in the view, on one line. */
export function wordsAt(view: View, { from, to }: Stretch): string {
  return view.text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 2000)
}

/** Where a deadline begins in the view. */
export function startOf({ at }: DeadlineFound): number {
  return at[0]?.from ?? 0
}
