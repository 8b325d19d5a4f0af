import { isEmpty, type Line, linesOf } from '../text/lines.ts'
import type { View } from '../text/view.ts'
import { isNamesOnly } from './bodies.ts'
import { isTitle } from './headings.ts'
import { hasCells, type Row, rowAt } from './table-rows.ts'

type Stretch = { from: number; to: number }

/** A paragraph of the body; level 0 has no label, 1 to 7 go from parts to plus signs, 8 is a row of a table with its cells. */
export type Paragraph = { from: number; to: number; label: string; level: number; cells?: readonly Stretch[] }

const rowLevel = 8

const markers: [RegExp, number][] = [
  [/^\s*((?:Phần|Chương|Mục)\s+[\dIVX]+[.:]?)\s*/u, 1],
  [/^\s*([IVX]{1,5}\s*[.)])\s*(?=\D)/u, 1],
  [/^\s*(Điều\s+\d{1,3}[.:]?)\s*/u, 2],
  [/^\s*(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?)\s+(?=\p{L})/u, 4],
  [/^\s*(\d{1,2}\s?[.)])(?!\d)\s*/u, 3],
  [/^\s*([a-zđ]\s?[.)])\s+/u, 5],
  [/^\s*([-–—•·●])(?![-–—])\s*/u, 6],
  [/^\s*(\+)\s*/u, 7],
]

/** The body in paragraphs: a line break inside a sentence does not end one, whatever the copy did to it. */
export function paragraphsOf(view: View, body: { from: number; to: number }): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let blank = true
  const lines = linesOf(view.text, body.from, body.to)
  const tabular = hasCells(view)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const row = tabular ? rowAt(view, lines, index) : null
    if (row !== null) {
      paragraphs.push(rowParagraph(view, row))
      index = row.last
      blank = true
      continue
    }
    if (isEmpty(line.text)) {
      blank = true
      continue
    }
    const last = paragraphs.at(-1)
    const marker = markerOf(line.text)
    if (
      last !== undefined &&
      marker === null &&
      last.level !== rowLevel &&
      goesOn(view.text.slice(Math.max(last.from, last.to - 40), last.to), line.text, blank) &&
      !(last.level > 0 && namesAlone(view, last, line.text))
    )
      last.to = line.to
    else
      paragraphs.push({
        from: line.from + (marker?.skip ?? 0),
        to: line.to,
        label: marker?.label ?? '',
        level: marker?.level ?? 0,
      })
    blank = false
  }
  return paragraphs.filter(({ from, to }) => !isEmpty(view.text.slice(from, to)))
}

/** The rows of tables from a place on. */
export function rowsFrom(view: View, from: number): Paragraph[] {
  const rows: Paragraph[] = []
  const lines = linesOf(view.text, from)
  for (let index = 0; index < lines.length; index += 1) {
    const row = rowAt(view, lines, index)
    if (row === null) continue
    rows.push(rowParagraph(view, row))
    index = row.last
  }
  return rows
}

/** A row of a table as a paragraph; its number is its label. */
function rowParagraph(view: View, { cells, from, to }: Row): Paragraph {
  const [first, second] = cells.filter((cell) => cell.to > cell.from)
  const number = first === undefined ? '' : view.text.slice(first.from, first.to)
  const isNumber = second !== undefined && /^[\dIVX]{1,5}(?:\.\d{1,2})*\.?$/.test(number)
  return { from: isNumber ? second.from : from, to, label: isNumber ? number : '', level: rowLevel, cells }
}

/** "2. Bộ Tài chính" and below it, without a full stop between, what the ministry is told. */
function namesAlone(view: View, { from, to }: Stretch, next: string): boolean {
  const line = view.text.slice(from, to)
  return /^\s*\p{Lu}/u.test(next) && line.length < 160 && !line.includes('\n') && isTitle(line) && isNameOrTopic(line)
}

function isNameOrTopic(line: string): boolean {
  return /^\s*(?:Về|Đối với|Công tác|Chế độ)\s/u.test(line) || isNamesOnly(line)
}

function markerOf(text: string): { label: string; level: number; skip: number } | null {
  for (const [marker, level] of markers) {
    const match = marker.exec(text)
    if (match !== null) return { label: (match[1] as string).trim(), level, skip: match[0].length }
  }
  return null
}

function goesOn(before: string, next: string, blank: boolean): boolean {
  const ended = /[.;:!?…]["”»)]?\s*$|\.\/\.?\s*\S{0,4}\s*$/u.test(before)
  if (ended) return false
  return blank ? /^\s*\p{Ll}/u.test(next) : true
}
