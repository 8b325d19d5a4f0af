import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'

/**
 * A paragraph as the rules of deadlines read it: one line, every run of blanks one blank, small letters. `folded` has
 * no diacritics, `marked` has them, `shown` keeps the capitals too; all three have equal length. `at` says where each
 * character stands in the view; without it they stand one after the other from `from`.
 */
export type Tape = { folded: string; marked: string; shown: string; from: number; at: readonly number[] | null }

/** The tape of a stretch of the view. */
export function tapeOf(view: View, { from, to }: Stretch): Tape {
  let start = from
  while (start < to && isBlank(view.folded[start])) start += 1
  const folded = onBlanks(view.folded.slice(start, to))
  const shown = onBlanks(view.text.slice(start, to))
  if (folded.includes('  ')) return squeezed(folded, shown, start)
  return { folded, marked: smallLetters(shown), shown, from: start, at: null }
}

function onBlanks(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('\t', ' ')
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\t'
}

/** Runs of blanks as one blank each. */
function squeezed(folded: string, shown: string, from: number): Tape {
  const at: number[] = []
  const [foldedPieces, shownPieces]: [string[], string[]] = [[], []]
  for (const { index, 0: piece } of folded.matchAll(/[^ ]+ ?|^ /g)) {
    foldedPieces.push(piece)
    shownPieces.push(shown.slice(index, index + piece.length))
    for (let place = index; place < index + piece.length; place += 1) at.push(from + place)
  }
  const text = shownPieces.join('')
  return { folded: foldedPieces.join(''), marked: smallLetters(text), shown: text, from, at }
}

/** Small letters, one for each character. */
function smallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text
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
