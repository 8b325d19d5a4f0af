import type { View } from '../text/view.ts'
import { type CitationFound, described } from './citation-found.ts'
import { readLaws } from './citation-law.ts'
import { numbersIn } from './citation-numbers.ts'

type Stretch = { from: number; to: number }

/** Every place where the subject and the body cite a document, in the order of the text; the letter's own number is none. */
export function findCitations(view: View, within: Stretch, preambleTo: number, own: string | null): CitationFound[] {
  const numbered = numbersIn(view, within).filter(
    ({ numberSymbol }) => numberSymbol !== own && numberSymbol.length <= 80,
  )
  return [...numbered.map((number) => described(view, number, preambleTo)), ...readLaws(view, within)].toSorted(
    (a, b) => a.from - b.from,
  )
}
