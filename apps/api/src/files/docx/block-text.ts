import { merged, propertiesOf } from './docx-styles.ts'
import type { ListLabels } from './list-labels.ts'
import type { Stretch } from '../encodings/old-fonts.ts'
import { put, type Walk, walkInline } from './run-text.ts'
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts'

type Blocks = Walk & { labels: ListLabels }

/** The paragraphs, tables and text boxes under an element in reading order; a text box after the paragraph that holds it. */
export function walkBlocks(walk: Blocks, element: XmlElement): void {
  for (const child of element.has) if (typeof child !== 'string') block(walk, child)
}

const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:sdtPr'])

function block(walk: Blocks, element: XmlElement): void {
  if (unseen.has(element.name)) return
  if (element.name === 'w:p') paragraph(walk, element)
  else if (element.name === 'w:tbl') table(walk, rowsOf(element))
  else walkBlocks(walk, element)
}

function paragraph(walk: Blocks, element: XmlElement): void {
  const properties = childOf(element, 'w:pPr')
  const named = walk.styles.byId(childOf(properties, 'w:pStyle')?.at['val'])
  const style = merged(walk.styles.normal, named)
  const list = merged(style, { ...propertiesOf(element), font: null, capitals: null }).list
  const isGone = childOf(properties, 'w:rPr', 'w:del') !== undefined
  if (list.id !== null && (hasWords(element) || !isGone)) label(walk, list.id, list.level, element)
  walkInline(walk, element, style)
  if (!isGone) put(walk, '\n\n')
  for (const box of walk.boxes.splice(0)) walkBlocks(walk, box)
}

/** Word numbers empty paragraphs too, but shows nothing worth reading before them. */
function label(walk: Blocks, id: string, level: number | null, element: XmlElement): void {
  const shown = walk.labels(id, level)
  if (shown !== '' && hasWords(element)) put(walk, `${shown} `)
}

function hasWords(element: XmlElement): boolean {
  return element.has.some((child) =>
    typeof child === 'string'
      ? child.trim() !== ''
      : child.name !== 'w:pPr' && child.name !== 'w:del' && hasWords(child),
  )
}

function rowsOf(table: XmlElement): XmlElement[] {
  return table.has
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => {
      if (child.name === 'w:tr') return childOf(child, 'w:trPr', 'w:del') ? [] : [child]
      return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name) ? rowsOf(child) : []
    })
}

function table(walk: Blocks, rows: XmlElement[]): void {
  let width = 0
  for (const [place, row] of rows.entries()) {
    const cells = cellsOf(row).map((cell) => {
      const own: Blocks = { ...walk, out: [], boxes: [] }
      walkBlocks(own, cell)
      return own.out
    })
    if (place === 0 && isHeading(cells)) width = cells.length
    tableRow(walk, cells, cells.length === width)
  }
}

const headWord =
  /^(?:stt|tt|số tt|số thứ tự)\.?$|chủ trì|phối hợp|nhiệm vụ|nội dung|công việc|thời (?:gian|hạn)|tiến độ/iu

/** Whether a row names the columns of a table of data, of which further rows stay rows however many lines their cells have. */
function isHeading(cells: Stretch[][]): boolean {
  const words = cells.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
  return (
    words.length > 2 && words.every((one) => one !== '' && one.length <= 60) && words.some((one) => headWord.test(one))
  )
}

/**
 * A row of three cells or more with a line each is a row of a data table and stays one line, cells parted by tabs.
 * Below the names of columns several lines of a cell become one. Every other row is read cell by cell: first all lines of
 * the left one, then those of the right one.
 */
function tableRow(walk: Blocks, cells: Stretch[][], isUnderHeading: boolean): void {
  const isData = isUnderHeading || (cells.length > 2 && cells.every((cell) => !textOf(cell).trim().includes('\n')))
  cells.forEach((cell, index) => {
    for (const { text, font } of isData ? withoutBreaks(cell) : cell) put(walk, text, font)
    if (isData) put(walk, index < cells.length - 1 ? '\t' : '\n\n')
  })
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.has
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => {
      if (child.name === 'w:tc') return [child]
      return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? cellsOf(child) : []
    })
}

function textOf(cell: Stretch[]): string {
  return cell.map(({ text }) => text).join('')
}

function withoutBreaks(cell: Stretch[]): Stretch[] {
  const said = cell.slice(0, cell.findLastIndex(({ text }) => text.trim() !== '') + 1)
  return said.map(({ text, font }, place) => {
    const isLast = place === said.length - 1
    return {
      text: (isLast ? text.trimEnd() : text).replace(/([;,.:+-]?)\s*\n\s*(\p{Ll})?/gu, (_, mark: string, small = '') =>
        mark === '' && small === '' ? '; ' : `${mark} ${small}`,
      ),
      font,
    }
  })
}

/** The notes at the foot of pages or at the end, in their order: "[1] …". */
export function walkNotes(walk: Blocks, root: XmlElement | undefined, kind: 'footnote' | 'endnote'): void {
  let number = 0
  for (const note of childrenOf(childOf(root, `w:${kind}s`), `w:${kind}`)) {
    if (note.at['type'] !== undefined && note.at['type'] !== 'normal') continue
    number += 1
    put(walk, `[${number}] `)
    walkBlocks(walk, note)
  }
}
