import type { Citation, Day, Deadline } from '@vnit/domain'
import type { View } from '../text/view.ts'

export type Stretch = { from: number; to: number }

/** A deadline with the stretches of the view that it was read from. */
export type DeadlineRead = { deadline: Deadline; at: Stretch[]; confidence: number }

/** What a deadline may need to know besides its own words. */
export type DeadlineContext = {
  view: View
  issuedOn: Day | null
  citations: readonly Citation[]
  /** The document that the letter says will come ("sẽ ban hành Thông tư hướng dẫn ..."), if it does. */
  announced: { words: string; at: Stretch } | null
}

/** The words of a stretch, as they stand in the view, on one line. */
export function wordsAt(view: View, { from, to }: Stretch): string {
  return view.text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 2000)
}
