import type { View } from '../text/view.ts'
import type { Stretch } from './found.ts'

/**
 * A paragraph as the rules of deadlines read it: one line, every run of blanks one blank, small letters. `folded` has
 * no diacritics, `marked` has them, `shown` keeps the capitals too; all three have equal length.
 */
export type Tape = { folded: string; marked: string; shown: string; at: readonly number[]; end: number }

/** The tape of a stretch of the view. */
export function tapeOf(view: View, { from, to }: Stretch): Tape {
  const at: number[] = []
  let wasBlank = true
  for (let index = from; index < to; index += 1) {
    const code = view.folded.charCodeAt(index)
    const isBlank = code === 32 || code === 10 || code === 9
    if (isBlank && wasBlank) continue
    wasBlank = isBlank
    at.push(index)
  }
  const isPlain = at.length === to - from
  const folded = (isPlain ? view.folded.slice(from, to) : pick(view.folded, at)).replace(/[\n\t]/g, ' ')
  const shown = (isPlain ? view.text.slice(from, to) : pick(view.text, at)).replace(/[\n\t]/g, ' ')
  const lower = shown.toLowerCase()
  return { folded, marked: lower.length === shown.length ? lower : lowerEach(shown), shown, at, end: to }
}

/** The characters at these places, copied run by run. */
function pick(text: string, at: readonly number[]): string {
  const runs: string[] = []
  let start = 0
  for (let index = 1; index <= at.length; index += 1) {
    if (index < at.length && at[index] === (at[index - 1] as number) + 1) continue
    const from = at[start]
    if (from !== undefined) runs.push(text.slice(from, (at[index - 1] as number) + 1))
    start = index
  }
  return runs.join('')
}

function lowerEach(text: string): string {
  return text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
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
