import { isTable, type PageBlock, pageBlocks } from '../layout/columns.ts'
import { pageLines } from '../layout/page-lines.ts'
import type { PageLine, PageWord } from '../layout/page-word.ts'
import { type GrayPicture, isBlank, sheared, turned, upperRed } from './gray-picture.ts'
import type { Rectangle, TextReader } from './tesseract-reader.ts'

/**
 * The words of a page. It is turned when it lies on its side or on its head, and where lines stand side by side
 * (letterhead, signature) each column is looked at again alone, since their lines seldom have one height.
 */
export async function recognisePage(reader: TextReader, picture: GrayPicture): Promise<PageWord[]> {
  if (isBlank(picture)) return []
  const { upright, words } = await uprightWords(reader, picture)
  const slope = slopeOf(words)
  const straight = slope === 0 ? upright : sheared(upright, slope)
  let result = words.map((word) => ({ ...word, y0: word.y0 - word.x0 * slope, y1: word.y1 - word.x0 * slope }))
  const lines = pageLines(result.filter(isSure))
  for (const block of pageBlocks(lines)) {
    for (const column of columnsOf(block, lines, straight)) {
      const again = (await reader.words(straight, column)).filter((word) => !isCut(word, column))
      if (worth(again) >= worth(result.filter((word) => isIn(word, column))) * 0.9)
        result = [...result.filter((word) => !isIn(word, column)), ...again]
    }
  }
  return [...result.filter(isWordLike), ...(await stampWords(reader, picture))]
}

/**
 * The words of a stamp of arrival in red, which is left out of the page as every stamp; placed above the page, since it
 * lies across other words. Nothing of a stamp that does not say "ĐẾN".
 */
async function stampWords(reader: TextReader, picture: GrayPicture): Promise<PageWord[]> {
  const red = upperRed(picture)
  if (red === null) return []
  const words = (await reader.words(red)).filter(({ confidence }) => (confidence ?? 0) > 0.5)
  if (!words.some(({ text }) => /^ĐẾN$/u.test(text))) return []
  return words.map((word) => ({ ...word, y0: word.y0 - picture.height, y1: word.y1 - picture.height }))
}

type Upright = { upright: GrayPicture; words: PageWord[] }

async function uprightWords(reader: TextReader, picture: GrayPicture): Promise<Upright> {
  let best: Upright = { upright: picture, words: await reader.words(picture) }
  if (meanOf(best.words) >= 0.6 && best.words.length > 3) return best
  for (const quarters of [2, 1, 3] as const) {
    const upright = turned(picture, quarters)
    const words = await reader.words(upright)
    if (worth(words) > worth(best.words) * 1.2) best = { upright, words }
    if (meanOf(best.words) >= 0.75 && best.words.length > 10) break
  }
  return best
}

/** How much was read: letters, weighed by how sure they are. */
function worth(words: PageWord[]): number {
  return words.reduce((sum, { text, confidence }) => sum + text.length * ((confidence ?? 0) - 0.3), 0)
}

function meanOf(words: PageWord[]): number {
  return words.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0) / Math.max(1, words.length)
}

function isSure({ confidence }: PageWord): boolean {
  return (confidence ?? 0) > 0.5
}

/** Specks and pieces of a stamp come out as single signs that nobody is sure of. */
function isWordLike({ text, confidence }: PageWord): boolean {
  return (confidence ?? 0) > 0.3 || (text.length > 2 && /[\p{L}\d]{2}/u.test(text))
}

/** How far a line sinks on its way to the right, as a share of that way; the page was laid on the glass askew. */
function slopeOf(words: PageWord[]): number {
  const slopes: number[] = []
  for (let at = 1; at < words.length; at += 1) {
    const [one, other] = [words[at - 1] as PageWord, words[at] as PageWord]
    const way = other.x0 - one.x0
    const height = one.y1 - one.y0
    if (way > height && way < height * 12) slopes.push((other.y1 - one.y1) / way)
  }
  const middle = slopes.toSorted((one, other) => one - other)[slopes.length >> 1] ?? 0
  return slopes.length < 20 || Math.abs(middle) < 0.002 ? 0 : middle
}

/** The two columns of a block as parts of the picture, as high as its lines and reaching halfway to the next. */
function columnsOf({ lines, gutter }: PageBlock, all: PageLine[], { width, height }: GrayPicture): Rectangle[] {
  if (gutter === null || isTable(lines)) return []
  const em = lines[0]?.em ?? 20
  const first = Math.min(...lines.map(({ y0 }) => y0))
  const last = Math.max(...lines.map(({ y1 }) => y1))
  const above = Math.max(first - em, ...all.filter(({ y1 }) => y1 <= first + em / 4).map(({ y1 }) => y1))
  const below = Math.min(last + em, ...all.filter(({ y0 }) => y0 >= last - em / 4).map(({ y0 }) => y0))
  const top = Math.max(0, Math.floor((above + first) / 2))
  const bottom = Math.min(height, Math.ceil((below + last) / 2))
  const left = Math.max(0, Math.floor(Math.min(...lines.map(({ x0 }) => x0)) - em))
  const right = Math.min(width, Math.ceil(Math.max(...lines.map(({ x1 }) => x1)) + em))
  const edge = Math.floor((gutter.from + gutter.to) / 2)
  return [
    { left, top, width: edge - left, height: bottom - top },
    { left: edge, top, width: right - edge, height: bottom - top },
  ].filter((part) => part.width > em * 2 && part.height > em)
}

/** What touches the edge of a column is a piece of the line above or below it. */
function isCut({ y0, y1, confidence }: PageWord, { top, height }: Rectangle): boolean {
  return (confidence ?? 0) < 0.8 && (y0 <= top + 2 || y1 >= top + height - 2)
}

function isIn({ x0, x1, y0, y1 }: PageWord, { left, top, width, height }: Rectangle): boolean {
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  return x >= left && x < left + width && y >= top && y < top + height
}
