import type { Stretch } from './found.ts'
import type { Tape } from './tape.ts'

const stop = /;|[.?!…](?=["”»)]?\s+["“«(]?[\p{Lu}\d-])|\.\/\./gu

/** The sentences of a tape, as stretches of the tape; a semicolon ends one too. */
export function sentencesOf(tape: Tape): Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  for (const { index } of tape.shown.matchAll(stop)) {
    if (/\d$/.test(tape.shown.slice(from, index)) && /^\. ?\d/.test(tape.shown.slice(index, index + 3))) continue
    if (index + 1 > from) sentences.push({ from, to: index + 1 })
    from = index + 1
  }
  if (from < tape.shown.length) sentences.push({ from, to: tape.shown.length })
  return sentences
}
