import type { Party } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { foldEach, spanOf, type View } from '../text/view.ts'
import { agencyCalled, type Known, meaningOf } from '../resolve/meaning.ts'
import { namesNobody, partedNames } from './bodies.ts'
import { spaced } from './body-words.ts'

type Stretch = { from: number; to: number }

/** A stretch of the view on one line, with its capitals. */
export function lineOf(view: View, { from, to }: Stretch): string {
  return view.text.slice(from, to).replace(/[\n\t]/g, ' ')
}

/** The bodies named in a cell of a table. */
export function partiesInCell(view: View, cell: Stretch, role: Party['role'], known: Known): Party[] {
  const line = view.text.slice(cell.from, cell.to)
  return listed(view, cell, line, { from: 0, to: line.length }, role, known)
}

/** The names in a stretch of the line, one party each; those who are nobody in particular are left out. */
export function listed(
  view: View,
  within: Stretch,
  line: string,
  names: Stretch,
  role: Party['role'],
  known: Known,
): Party[] {
  return partedNames(line, names.from, names.to).flatMap(({ from, to }) => {
    const words = oneLine(line.slice(from, to)).slice(0, 500)
    if (words.length < 2 || namesNobody(foldEach(words), words)) return []
    const means = meaningOf(words, known)
    const shorter = means.kind === 'unknown' ? knownBeginning(words, known) : null
    const end = shorter === null ? to : from + line.slice(from, to).search(spaced(escaped(shorter))) + shorter.length
    const spans = [spanOf(view, within.from + from, within.from + end)]
    return [{ role, words: shorter ?? words, means: shorter === null ? means : meaningOf(shorter, known), spans }]
  })
}

/** Behind the name of an agency that the register knows, words in small letters that are no part of it. */
function knownBeginning(words: string, known: Known): string | null {
  const parts = words.split(' ')
  if (parts.length < 4 || parts.length > 16) return null
  for (let count = parts.length - 1; count > 1; count -= 1) {
    if (!/^\p{Ll}/u.test(parts[count] as string) || belonging.test(parts[count] as string)) continue
    const beginning = parts.slice(0, count).join(' ')
    if (agencyCalled(beginning, known) !== null) return beginning
  }
  return null
}

const belonging = /^(?:và|thuộc|của|trực|các|tỉnh|thành|huyện|quận|khu|tại|phía|cấp|về)$/u

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Each party once, as it is named first. */
export function distinct(parties: Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex(({ words }) => words === party.words) === index)
}
