import type { PageWord } from './page-word.ts'

/** A piece of text as a PDF places it: letters, where, how large. */
type Piece = { str: string; transform: number[]; width: number; height: number }
type Content = { items: object[] }
type Placed = PageWord & { size: number }

/** The words of a page from the pieces that a PDF draws, in points from the upper left corner of the page as shown. */
export function pdfWords({ items }: Content, viewport: number[]): PageWord[] {
  const words: Placed[] = []
  for (const item of items) {
    if (!isPiece(item)) continue
    for (const word of wordsOf(item, viewport)) {
      const last = words.at(-1)
      if (last !== undefined && isGoingOn(last, word)) join(last, word)
      else words.push(word)
    }
  }
  return words.filter(({ text }) => text.trim() !== '').map(({ size: _, ...word }) => word)
}

function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item
}

/** The parts between the blanks of a piece, its width shared out by letters. */
function wordsOf({ str, transform, width }: Piece, viewport: number[]): Placed[] {
  const [a = 1, b = 0, , , e = 0, f = 0] = times(viewport, transform)
  const size = Math.hypot(a, b) || Math.hypot(...times(viewport, transform).slice(2, 4)) || 1
  const isUpright = Math.abs(b) < Math.abs(a) * 0.3 && a > 0
  const each = width / Math.max(1, str.length)
  return [...str.matchAll(/\S+/g)].map((found) => {
    const from = found.index * each
    const to = (found.index + found[0].length) * each
    const [x, y] = isUpright ? [e + from, f] : [e, f - from]
    const x1 = isUpright ? e + to : e + size
    return { text: found[0], x0: x, x1, y0: y - size * 0.8, y1: y + size * 0.2, confidence: null, size }
  })
}

/** Letters that touch are one word, also when the file draws them one by one. */
function isGoingOn(last: Placed, next: Placed): boolean {
  const distance = next.x0 - last.x1
  const sameLine = Math.abs(next.y1 - last.y1) < last.size * 0.3 && Math.abs(next.size - last.size) < last.size * 0.5
  return sameLine && distance < last.size * 0.13 && distance > -last.size * 0.5
}

function join(last: Placed, next: Placed): void {
  last.text += next.text
  last.x1 = Math.max(last.x1, next.x1)
}

function times(one: number[], other: number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
