/** A word where it stands on a page, y downwards; how sure its recognition is (0 to 1), null when it was no picture. */
export type PageWord = { text: string; x0: number; y0: number; x1: number; y1: number; confidence: number | null }

/** Words of one height from left to right. */
export type PageLine = { words: PageWord[]; x0: number; x1: number; y0: number; y1: number; em: number }

/** The words as one line. */
export function lineFrom(words: PageWord[]): PageLine {
  const sorted = words.toSorted((one, other) => one.x0 - other.x0)
  const heights = sorted.map(({ y0, y1 }) => y1 - y0).toSorted((one, other) => one - other)
  return {
    words: sorted,
    x0: Math.min(...sorted.map(({ x0 }) => x0)),
    x1: Math.max(...sorted.map(({ x1 }) => x1)),
    y0: Math.min(...sorted.map(({ y0 }) => y0)),
    y1: Math.max(...sorted.map(({ y1 }) => y1)),
    em: heights[Math.floor(heights.length / 2)] ?? 1,
  }
}
