import type { Edit } from './view.ts'

/** Edits in the order of the text, without those that overlap an earlier one. */
export function apart(edits: readonly Edit[]): Edit[] {
  let end = -1
  return edits
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}
