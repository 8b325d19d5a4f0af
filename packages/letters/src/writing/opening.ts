import { AlignmentType, LineRuleType, Paragraph } from 'docx'
import type { OfficialDocument } from '@vnit/domain'
import { kinds } from './kinds.ts'
import type { Layout } from './layouts.ts'
import { ended } from './lines-of.ts'
import { bodySpacing, centred, drawnLine, evenly, twips, underline, words } from './pieces.ts'

const textWidth = 165
const line = { line: 60, lineRule: LineRuleType.EXACT }

/** What stands between the letterhead and the body: title and summary, who decides, addressees, bases. */
export function opening(document: OfficialDocument, layout: Layout): Paragraph[] {
  const { kind, authority } = document
  const size = layout.sizes.body
  const orders = kinds[kind].orders
  return [
    ...title(document, layout),
    ...(authority === null
      ? []
      : [centred(authority.toUpperCase(), { size, bold: true }, { spacing: { before: 120, after: 120 } })]),
    ...addressees(document, layout),
    ...bases(document, layout),
    ...(orders === null ? [] : [centred(orders, { size, bold: true }, { spacing: { before: 120, after: 120 } })]),
  ]
}

function title({ kind, subject }: OfficialDocument, { sizes }: Layout): Paragraph[] {
  const name = kinds[kind].title
  if (name === null) return []
  const look = { size: sizes.title, bold: true }
  return [
    centred(name, look, { spacing: { before: 240 }, keepNext: true }),
    evenly(subject, look, textWidth, { keepNext: true }),
    drawnLine(underline(subject, sizes.title, textWidth), textWidth, {
      spacing: { ...line, before: 100, after: 160 },
    }),
  ]
}

function addressees({ addressees: all }: OfficialDocument, { sizes }: Layout): Paragraph[] {
  const look = { size: sizes.body }
  const room = { before: 240, after: 200 }
  if (all.length === 0) return []
  if (all.length === 1) return [evenly(`Kính gửi: ${ended(all[0] ?? '', '.')}`, look, textWidth, { spacing: room })]
  const from = twips(34)
  return [
    new Paragraph({
      indent: { left: twips(24) },
      spacing: { before: room.before, after: 60 },
      keepNext: true,
      children: [words('Kính gửi:', look)],
    }),
    ...all.map(
      (one, index) =>
        new Paragraph({
          indent: { left: from + twips(4), hanging: twips(4) },
          spacing: { after: index === all.length - 1 ? room.after : 40 },
          children: [words(`- ${ended(one, index === all.length - 1 ? '.' : ';')}`, look)],
        }),
    ),
  ]
}

function bases({ bases: all }: OfficialDocument, { sizes, bases: style }: Layout): Paragraph[] {
  return all.map(
    (one, index) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(12.7) },
        spacing: bodySpacing,
        children: [
          words(ended(one, index === all.length - 1 ? style.lastMark : ';'), {
            size: sizes.body,
            italics: style.italics,
          }),
        ],
      }),
  )
}
