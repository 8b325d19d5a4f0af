import type { View } from '../text/view.ts'
import { type CitationFound, described } from './citation-found.ts'
import { readLaws } from './citation-law.ts'
import { numbersIn } from './citation-numbers.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

/** Every place where the subject and the body cite a document, in the order of the text; the letter's own number is none. */
export function findCitations(view: View, within: Stretch, preambleTo: number, own: string | null): CitationFound[] {
  const others = numbersIn(view, within).filter(
    ({ numberSymbol }) => numberSymbol.length <= 80 && !isSame(numberSymbol, own),
  )
  const beginnings = new Set(others.flatMap(({ numberSymbol }) => beginningsOf(numberSymbol)))
  const numbered = others.filter(({ numberSymbol }) => !beginnings.has(numberSymbol))
  return [...numbered.map((number) => described(view, number, preambleTo)), ...readLaws(view, within)].toSorted(
    (a, b) => a.from - b.from,
  )
}

/** The letter's own number, also where a line's end or a portal's page cut it. */
function isSame(numberSymbol: string, own: string | null): boolean {
  return own !== null && (numberSymbol === own || beginningsOf(own).includes(numberSymbol))
}

/** "156/2013/NĐ" of "156/2013/NĐ-CP": what a copy leaves of a number that it cuts at a dash. */
function beginningsOf(numberSymbol: string): string[] {
  return matchesOf(/-/g, numberSymbol).map(({ index }) => numberSymbol.slice(0, index))
}
