import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'

/**
 * A paragraph as the rules of deadlines read it: one line, every run of blanks one blank. `folded` has small letters
 * without diacritics, `shown` is as it came; both have equal length. `at` says where each character stands in the view;
 * without it they stand one after the other from `from`.
 */
export type Tape = { folded: string; shown: string; from: number; at: readonly number[] | null }

/** The tape of a stretch of the view. */
export function tapeOf(view: View, { from, to }: Stretch): Tape {
  let start = from
  while (start < to && isBlank(view.folded.charCodeAt(start))) start += 1
  const folded = onBlanks(view.folded.slice(start, to))
  const shown = onBlanks(view.text.slice(start, to))
  return folded.includes('  ') ? squeezed(folded, shown, start) : { folded, shown, from: start, at: null }
}

const lineBreaks = /[\n\t]/g

function onBlanks(text: string): string {
  return text.includes('\n') || text.includes('\t') ? text.replace(lineBreaks, ' ') : text
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9
}

/** Runs of blanks as one blank each. */
function squeezed(folded: string, shown: string, from: number): Tape {
  const at: number[] = []
  const [foldedPieces, shownPieces]: [string[], string[]] = [[], []]
  for (let start = 0; start < folded.length;) {
    const run = folded.indexOf('  ', start)
    const end = run === -1 ? folded.length : run + 1
    foldedPieces.push(folded.slice(start, end))
    shownPieces.push(shown.slice(start, end))
    for (let place = start; place < end; place += 1) at.push(from + place)
    start = end
    while (folded.charCodeAt(start) === 32) start += 1
  }
  return { folded: foldedPieces.join(''), shown: shownPieces.join(''), from, at }
}

/** The words of a tape with diacritics in small letters, one for each character. */
export function markedAt({ shown }: Tape, from: number, to: number): string {
  const words = shown.slice(from, to)
  const small = words.toLowerCase()
  if (small.length === words.length) return small
  return words
    .split('')
    .map((char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char))
    .join('')
}

/** Where a stretch of the tape stands in the view, without blanks at its ends. */
export function stretchOf(tape: Tape, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && tape.folded[start] === ' ') start += 1
  while (end > start && tape.folded[end - 1] === ' ') end -= 1
  return { from: placeOf(tape, start), to: end === start ? placeOf(tape, start) : placeOf(tape, end - 1) + 1 }
}

function placeOf({ at, from, folded }: Tape, index: number): number {
  if (at === null) return from + index
  return at[Math.min(index, folded.length - 1)] ?? from
}
