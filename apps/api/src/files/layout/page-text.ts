import type { TextPlace } from '../file-kind.ts'
import { cellsOf, isTable, pageBlocks, type PageBlock } from './columns.ts'
import { pageLines } from './page-lines.ts'
import type { PageLine, PageWord } from './page-word.ts'

type Rows = PageWord[][][]

/** The text of pages in reading order, with the places of those words that were recognised from pictures. */
export function pagesText(pages: PageWord[][]): { text: string; places: TextPlace[] } {
  let text = ''
  const places: TextPlace[] = []
  const put = (word: PageWord, page: number) => {
    const shown = word.text.normalize('NFC')
    if (word.confidence !== null)
      places.push({ from: text.length, to: text.length + shown.length, page, confidence: word.confidence })
    text += shown
  }
  pages.forEach((words, index) => {
    if (text !== '') text += '\n\n'
    withoutPageNumber(rowsOf(words)).forEach((row, rowIndex) => {
      if (rowIndex > 0) text += '\n'
      row.forEach((cell, cellIndex) => {
        if (cellIndex > 0) text += '\t'
        cell.forEach((word, wordIndex) => {
          if (wordIndex > 0) text += ' '
          put(word, index + 1)
        })
      })
    })
  })
  return { text, places }
}

/** The rows of a page in reading order, most of one cell; an empty one where something else begins. */
function rowsOf(words: PageWord[]): Rows {
  const rows: Rows = []
  for (const lines of pageBlocks(pageLines(words)).flatMap(partsInOrder)) {
    const inTable = isTable(lines)
    if (rows.length > 0) rows.push([])
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      if (before !== undefined && line.y0 - before.y1 > line.em * 2) rows.push([])
      rows.push(cellsOf(line, inTable))
    })
  }
  return rows
}

/** The lines of a block; of one in columns first those of the left, then those of the right. */
function partsInOrder({ lines, gutter }: PageBlock): PageLine[][] {
  if (gutter === null || isTable(lines)) return [lines]
  const middle = (gutter.from + gutter.to) / 2
  const words = lines.flatMap((line) => line.words)
  const isLeft = ({ x0, x1 }: PageWord) => (x0 + x1) / 2 < middle
  return [pageLines(words.filter(isLeft)), pageLines(words.filter((word) => !isLeft(word)))]
}

/** A page begins or ends with its number, which is no part of the letter. */
function withoutPageNumber(rows: Rows): Rows {
  const kept = [...rows]
  if (isPageNumber(kept[0])) kept.shift()
  if (isPageNumber(kept.at(-1))) kept.pop()
  while (kept[0]?.length === 0) kept.shift()
  while (kept.at(-1)?.length === 0) kept.pop()
  return kept
}

function isPageNumber(row: PageWord[][] | undefined): boolean {
  const text =
    row
      ?.flat()
      .map((word) => word.text)
      .join(' ') ?? ''
  return /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$/.test(text)
}
