import { AlignmentType, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { ISectionOptions } from 'docx'
import type { Layout } from './layouts.ts'
import { twips } from './pieces.ts'

const paper = { short: 210, long: 297 }

/** How wide the text is between the margins, in millimetres. */
export function textWidthOf({ margins }: Layout, landscape = false): number {
  return (landscape ? paper.long : paper.short) - margins.left - margins.right
}

/** One run of A4 pages with margins and page numbers from its second page. */
export function pages(
  { margins, pageNumber, sizes }: Layout,
  children: ISectionOptions['children'],
  { landscape = false, restart = false } = {},
): ISectionOptions {
  const top = pageNumber === 'top-centre'
  const number = new Paragraph({
    alignment: top ? AlignmentType.CENTER : AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.page * 2 })],
  })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(paper.short),
          height: twips(paper.long),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(10),
          footer: twips(10),
        },
        ...(restart ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      ...(top ? { default: new Header({ children: [number] }) } : {}),
    },
    footers: {
      first: new Footer({ children: [new Paragraph({})] }),
      ...(top ? {} : { default: new Footer({ children: [number] }) }),
    },
    children,
  }
}
