import type { Stretch } from './found.ts'
import type { Tape } from './tape.ts'

const stop = /;|[.?!…](?=["”»)]?\s+["“«(]?[\p{Lu}\d-])|\.\/\./gu
/** "15. 6": a point between figures ends nothing. */
const betweenFigures = /(?<=\d)\. ?\d/y

/** The sentences of a tape, as stretches of the tape; a semicolon ends one too. */
export function sentencesOf({ shown }: Tape): Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  stop.lastIndex = 0
  for (let match = stop.exec(shown); match !== null; match = stop.exec(shown)) {
    const { index } = match
    betweenFigures.lastIndex = index
    if (index > from && betweenFigures.test(shown)) continue
    sentences.push({ from, to: index + 1 })
    from = index + 1
  }
  if (from < shown.length) sentences.push({ from, to: shown.length })
  return sentences
}
