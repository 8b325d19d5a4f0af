/** How a word of the query was understood. */
export type ReadingMeans = 'typed' | 'prefix' | 'abbreviation' | 'concept' | 'typing' | 'joined' | 'slip'

/**
 * One way to satisfy a part of the query: all these words, in a row when `near`. `marked` are their keys with marks, where
 * they have any; `shown` is how the reading is told to the reader.
 */
export type Alternative = {
  words: string[]
  marked: (string | null)[]
  near: boolean
  prefix: boolean
  shown: string
  weight: number
  means: ReadingMeans
}

/** A part of the query: what was typed, and what may stand for it. No alternative: the catalogue does not know it. */
export type QueryPart = { typed: string; alternatives: Alternative[]; rarity: number }

/** The whole query. `readAs` is the Vietnamese sentence the reader should see when the query was read differently. */
export type QueryReading = { typed: string; code: string | null; parts: QueryPart[]; readAs: string | null }

/** The words of the index with the number of entries each stands in. */
export type Vocabulary = {
  entries: number
  words: ReadonlyMap<string, number>
  /** All words, sorted, to look prefixes up. */
  sorted: readonly string[]
}

/** A vocabulary from its words and counts. */
export function vocabularyOf(words: ReadonlyMap<string, number>, entries: number): Vocabulary {
  return { entries, words, sorted: [...words.keys()].sort() }
}

/** Whether some word of the index begins so. */
export function hasPrefix({ sorted }: Vocabulary, prefix: string): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < prefix) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(prefix) ?? false
}
