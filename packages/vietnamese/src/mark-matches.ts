import type { Alternative, QueryReading } from './query-reading.ts'
import { searchKey } from './search-key.ts'
import { wordsOf } from './words.ts'
import { fold } from './fold.ts'

/** A stretch of the original text, and whether the query found it. */
export type Stretch = { text: string; match: boolean }

/** Marks what the query found in a text: "ke" marks the whole word "kế", with its own letters untouched. */
export function markMatches(text: string, reading: QueryReading): Stretch[] {
  const words = wordsOf(text)
  const wanted = reading.parts.flatMap((part) => part.alternatives)
  const hits = words.filter((word) => wanted.some((one) => finds(one, word.text, word.joined)))
  const stretches: Stretch[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (from > at) stretches.push({ text: text.slice(at, from), match: false })
    stretches.push({ text: text.slice(from, to), match: true })
    at = to
  }
  if (at < text.length) stretches.push({ text: text.slice(at), match: false })
  return stretches
}

function finds({ words, prefix }: Alternative, word: string, joined: string | null): boolean {
  const last = words.length - 1
  return words.some((wanted, at) => {
    if (prefix && at === last) return fold(word).startsWith(wanted)
    return searchKey(word) === wanted || (joined !== null && searchKey(joined) === wanted)
  })
}
