import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'

/**
 * A paragraph as the rules of deadlines read it: one line, every run of blanks one blank, small letters. `folded` has
 * no diacritics, `marked` has them, `shown` keeps the capitals too; all three have equal length.
 */
export type Tape = { folded: string; marked: string; shown: string; at: readonly number[]; end: number }

/** The tape of a stretch of the view. */
export function tapeOf(view: View, { from, to }: Stretch): Tape {
  const folded: string[] = []
  const shown: string[] = []
  const at: number[] = []
  for (let index = from; index < to; index += 1) {
    const char = view.folded[index] as string
    const isBlank = char === ' ' || char === '\n' || char === '\t'
    if (isBlank && (folded.length === 0 || folded.at(-1) === ' ')) continue
    folded.push(isBlank ? ' ' : char)
    shown.push(isBlank ? ' ' : (view.text[index] as string))
    at.push(index)
  }
  const text = shown.join('')
  const marked = shown.map((char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char)).join('')
  return { folded: folded.join(''), marked, shown: text, at, end: to }
}

/** Where a stretch of the tape stands in the view, without blanks at its ends. */
export function stretchOf(tape: Tape, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && tape.folded[start] === ' ') start += 1
  while (end > start && tape.folded[end - 1] === ' ') end -= 1
  const last = tape.at[end - 1]
  return { from: tape.at[start] ?? tape.end, to: last === undefined ? tape.end : last + 1 }
}
