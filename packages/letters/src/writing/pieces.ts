import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { evenWidth, textWidth } from './text-width.ts'

/** Millimetres as twips, the unit of the file. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** At least 6 points between paragraphs, lines between single and one and a half. */
export const bodySpacing = { after: 120, line: 264, lineRule: LineRuleType.AUTO }

type Look = { size: number; bold?: boolean; italics?: boolean; color?: string }

/** The text with marks composed; characters that a file cannot hold become blanks. */
export function holdable(text: string): string {
  return text.normalize('NFC').replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
}

/** Words in one look; sizes in points. */
export function words(text: string, { size, bold = false, italics = false, color }: Look): TextRun {
  return new TextRun({
    text: holdable(text),
    size: size * 2,
    bold,
    italics,
    ...(color ? { color } : {}),
  })
}

/** One line of a heading, centred, without room around it. */
export function centred(text: string, look: Look, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [words(text, look)], ...more })
}

/** A drawn line of this length in the middle of a column, as the formats ask for instead of underlining. */
export function drawnLine(length: number, column: number, more: IParagraphOptions = {}): Paragraph {
  const side = twips(Math.max(0, (column - length) / 2))
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 30, line: 60, lineRule: LineRuleType.EXACT },
    ...more,
  })
}

/** Columns beside each other without borders; the rows stay whole. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({ width: { size: twips(widths[index] ?? 0), type: WidthType.DXA }, children }),
          ),
        }),
    ),
  })
}

/** Words centred in a column and broken evenly where they need several lines, in one paragraph all the same. */
export function evenly(text: string, look: Look, column: number, more: IParagraphOptions = {}): Paragraph {
  const needed = evenWidth(text, look.size, column) * 1.06 + 1
  const side = textWidth(text, look.size) * 1.06 < column ? 0 : twips(Math.max(0, (column - needed) / 2))
  return centred(text, look, { indent: { left: side, right: side }, ...more })
}

/** A paragraph that is hardly there: between two tables, which would grow together, and behind one at the end. */
export function hairline(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } })
}

/** The length of a line drawn under words: a third to a half of them. */
export function underline(text: string, size: number, column: number): number {
  return Math.min(50, Math.max(12, evenWidth(text, size, column) * 0.42))
}
