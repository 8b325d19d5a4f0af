import { lineFrom, type PageLine, type PageWord } from './page-word.ts'

type Open = { words: PageWord[]; y0: number; y1: number }
const lookedAt = 8

/** The words of a page in lines from top to bottom; words share a line when half of their height overlaps. */
export function pageLines(words: PageWord[]): PageLine[] {
  const open: Open[] = []
  for (const word of words.toSorted((one, other) => one.y0 + one.y1 - other.y0 - other.y1)) {
    const line = open.slice(-lookedAt).findLast((some) => overlap(some, word) > 0.5)
    if (line === undefined) {
      open.push({ words: [word], y0: word.y0, y1: word.y1 })
    } else {
      line.words.push(word)
      const weight = 1 / line.words.length
      line.y0 += (word.y0 - line.y0) * weight
      line.y1 += (word.y1 - line.y1) * weight
    }
  }
  return open.map(({ words: own }) => lineFrom(own)).toSorted((one, other) => one.y0 + one.y1 - other.y0 - other.y1)
}

function overlap(line: Open, word: PageWord): number {
  const shared = Math.min(line.y1, word.y1) - Math.max(line.y0, word.y0)
  return shared / Math.max(0.01, Math.min(line.y1 - line.y0, word.y1 - word.y0))
}
