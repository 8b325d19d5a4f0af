import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx'
import type { OfficialDocument } from '@vnit/domain'
import { marks } from './kinds.ts'
import { numberSymbolOf, placeAndDate } from './lines-of.ts'
import type { Layout } from './layouts.ts'
import { centred, drawnLine, evenly, sideBySide, twips, underline, words } from './pieces.ts'
import { textWidth } from './text-width.ts'

const columns = [64, 101] as const
const inner = columns[0] - 2
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** Issuer beside quốc hiệu and tiêu ngữ; below them number, subject of a letter and marks beside place and date. */
export function letterhead(document: OfficialDocument, { sizes }: Layout): Table {
  const { issuer, kind, subject, urgency, secrecy } = document
  const name = issuer.name.toUpperCase()
  const issued = [
    ...(issuer.parent === null ? [] : [evenly(issuer.parent.toUpperCase(), { size: sizes.parent }, inner)]),
    evenly(name, { size: sizes.issuer, bold: true }, inner),
    drawnLine(underline(name, sizes.issuer, inner), inner),
  ]
  const nation = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.nation, bold: true }),
    centred(motto, { size: sizes.motto, bold: true }),
    drawnLine(textWidth(motto, sizes.motto), columns[1]),
  ]
  const about =
    kind === 'letter' ? [evenly(`V/v ${subject}`, { size: sizes.about }, inner, { spacing: { before: 40 } })] : []
  const numbered = [
    centred(`Số: ${numberSymbolOf(document)}`, { size: sizes.number }, { spacing: { before: 120 } }),
    ...about,
    ...[secrecy, urgency].flatMap((mark) => (mark === null ? [] : [framed(marks[mark], sizes.body)])),
  ]
  const dated = [centred(placeAndDate(document), { size: sizes.dated, italics: true }, { spacing: { before: 120 } })]
  return sideBySide(columns, [
    [issued, nation],
    [numbered, dated],
  ])
}

/** A mark of urgency or secrecy: bold red capitals in a red frame. */
function framed(mark: string, size: number): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 2, color: 'C00000' }
  const room = twips(Math.max(2, (columns[0] - textWidth(mark, size) - 8) / 2))
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: side, bottom: side, left: side, right: side },
    indent: { left: room, right: room },
    spacing: { before: 120, after: 60 },
    children: [words(mark, { size, bold: true, color: 'C00000' })],
  })
}
