import { isSyllable, splitTone } from '@vnit/vietnamese'

const word = /[\p{L}\p{M}]+/gu

/**
 * Text in which some letters lost their case (at these places, all small): a word is in capitals when its other letters
 * are, and a word without two such letters follows the words beside it on its line.
 */
export function restoreCapitals({ text, caseless }: { text: string; caseless: ReadonlySet<number> }): string {
  let at = 0
  const lines = text.split('\n').map((line) => {
    const restored = restoreLine(line, at, caseless)
    at += line.length + 1
    return restored
  })
  return lines.join('\n')
}

type Judged = { from: number; word: string; capitals: boolean | null }

function restoreLine(line: string, start: number, caseless: ReadonlySet<number>): string {
  const words: Judged[] = [...line.matchAll(word)].map((found) => ({
    from: found.index,
    word: found[0],
    capitals: inCapitals(found[0], start + found.index, caseless),
  }))
  const before = nearest(words)
  const after = nearest(words.toReversed()).toReversed()
  let restored = ''
  let copied = 0
  words.forEach((judged, index) => {
    const { from, word: own } = judged
    const capitals = judged.capitals ?? likeNeighbours(before[index] ?? null, after[index] ?? null)
    restored += line.slice(copied, from) + (capitals ? own.toUpperCase() : own)
    copied = from + own.length
  })
  return restored + line.slice(copied)
}

/** Told by the letters that kept their case; null when fewer than two did, and for abbreviations, which are always so. */
function inCapitals(own: string, from: number, caseless: ReadonlySet<number>): boolean | null {
  const kept = own.split('').filter((_, index) => !caseless.has(from + index))
  if (kept.some((char) => char !== char.toUpperCase())) return false
  return kept.length >= 2 && isSyllable(splitTone(own.toLowerCase()).base) ? true : null
}

/** For each word what the nearest one up to it says that can tell. */
function nearest(words: readonly Judged[]): (boolean | null)[] {
  let last: boolean | null = null
  return words.map(({ capitals }) => (last = capitals ?? last))
}

/** The nearest words that can tell: both sides must be in capitals where both are there. */
function likeNeighbours(before: boolean | null, after: boolean | null): boolean {
  return (before ?? after ?? false) && (after ?? before ?? false)
}
