import { pageLines } from './page-lines.ts'
import type { PageWord } from './page-word.ts'

/** What a page draws, as pdf.js lists it: the numbers of deeds and what they are given. */
export type Operators = { fnArray: number[]; argsArray: unknown[] }
type Matrix = [number, number, number, number, number, number]
type Glyph = { unicode: string; width: number }
type Pen = {
  page: Matrix
  text: Matrix
  line: Matrix
  size: number
  letterSpace: number
  wordSpace: number
  stretch: number
  leading: number
  rise: number
}

const most = 100_000

/**
 * The words of a page from each letter's own place. For pages whose Vietnamese letters come from a second font and are
 * drawn after the rest of the line: there the order of drawing tears words apart, and only the places tell.
 */
export function glyphWords(
  { fnArray, argsArray }: Operators,
  names: Record<string, number>,
  view: number[],
): PageWord[] {
  const deeds = new Map(Object.entries(names).map(([name, number]) => [number, name]))
  const letters: PageWord[] = []
  const start: Matrix = [1, 0, 0, 1, 0, 0]
  let pen: Pen = {
    page: view as Matrix,
    text: start,
    line: start,
    size: 1,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  }
  const kept: Pen[] = []
  fnArray.forEach((number, at) => {
    const name = deeds.get(number) ?? ''
    const given = (argsArray[at] ?? []) as unknown[]
    if (name === 'save') kept.push(pen)
    else if (name === 'restore') pen = kept.pop() ?? pen
    else if (name === 'showText' && letters.length < most) pen = written(pen, given[0] as (Glyph | number)[], letters)
    else pen = moved(pen, name, given)
  })
  return joined(letters)
}

function moved(pen: Pen, name: string, given: unknown[]): Pen {
  const [one, two] = given as number[]
  const to = (x: number, y: number): Pen => {
    const line = times(pen.line, [1, 0, 0, 1, x, y])
    return { ...pen, line, text: line }
  }
  switch (name) {
    case 'transform':
      return { ...pen, page: times(pen.page, given as Matrix) }
    case 'beginText':
      return { ...pen, line: [1, 0, 0, 1, 0, 0], text: [1, 0, 0, 1, 0, 0] }
    case 'setFont':
      return { ...pen, size: two ?? 1 }
    case 'setTextMatrix': {
      const matrix = Array.from(given[0] as ArrayLike<number>) as Matrix
      return { ...pen, line: matrix, text: matrix }
    }
    case 'moveText':
      return to(one ?? 0, two ?? 0)
    case 'setLeadingMoveText':
      return { ...to(one ?? 0, two ?? 0), leading: -(two ?? 0) }
    case 'nextLine':
      return to(0, -pen.leading)
    case 'setLeading':
      return { ...pen, leading: -(one ?? 0) }
    case 'setCharSpacing':
      return { ...pen, letterSpace: one ?? 0 }
    case 'setWordSpacing':
      return { ...pen, wordSpace: one ?? 0 }
    case 'setHScale':
      return { ...pen, stretch: (one ?? 100) / 100 }
    case 'setTextRise':
      return { ...pen, rise: one ?? 0 }
    default:
      return pen
  }
}

function written(pen: Pen, glyphs: (Glyph | number)[], letters: PageWord[]): Pen {
  let text = pen.text
  for (const glyph of glyphs) {
    const isNumber = typeof glyph === 'number'
    const letterSpace = pen.letterSpace + (!isNumber && glyph.unicode === ' ' ? pen.wordSpace : 0)
    const wide = isNumber ? (-glyph / 1000) * pen.size : (glyph.width / 1000) * pen.size
    if (!isNumber && glyph.unicode.trim() !== '') letters.push(placed(pen, text, glyph.unicode, wide))
    text = times(text, [1, 0, 0, 1, (wide + (isNumber ? 0 : letterSpace)) * pen.stretch, 0])
  }
  return { ...pen, text }
}

function placed(pen: Pen, text: Matrix, unicode: string, wide: number): PageWord {
  const [a, b, , , x, y] = times(pen.page, times(text, [1, 0, 0, 1, 0, pen.rise]))
  const scale = Math.hypot(a, b)
  const size = pen.size * scale
  return {
    text: unicode,
    x0: x,
    x1: x + wide * scale * pen.stretch,
    y0: y - size * 0.8,
    y1: y + size * 0.2,
    confidence: null,
  }
}

/** Letters that touch are a word, whichever was drawn first. */
function joined(letters: PageWord[]): PageWord[] {
  return pageLines(letters).flatMap(({ words }) => {
    const found: PageWord[] = []
    for (const letter of words) {
      const last = found.at(-1)
      if (last === undefined || letter.x0 - last.x1 > (letter.y1 - letter.y0) * 0.13) found.push({ ...letter })
      else {
        last.text += letter.text
        last.x1 = Math.max(last.x1, letter.x1)
      }
    }
    return found
  })
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
