import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableBlock } from '@vnit/domain'
import type { Layout } from './layouts.ts'
import { twips, words } from './pieces.ts'

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

/** A table with lines: its head is repeated on every page, and no row is split over two. */
export function ruledTable(
  { columns, rows }: TableBlock,
  { sizes }: Layout,
  { width, keepWithNext }: { width: number; keepWithNext: boolean },
): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => twips((share / all) * width))
  const cell = (children: Paragraph[], index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      verticalAlign: VerticalAlignTable.CENTER,
      children,
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ title }, index) =>
      cell([line(title, AlignmentType.CENTER, { size: sizes.table, bold: true })], index),
    ),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      head,
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            keepNext: keepWithNext && place === rows.length - 1,
            children: row.map((text, index) =>
              cell(
                text
                  .split('\n')
                  .map((one) => line(one, alignments[columns[index]?.align ?? 'left'], { size: sizes.table })),
                index,
              ),
            ),
          }),
      ),
    ],
  })
}

type Look = Parameters<typeof words>[1]
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

function line(text: string, alignment: Alignment, look: Look): Paragraph {
  return new Paragraph({ alignment, children: [words(text, look)] })
}
