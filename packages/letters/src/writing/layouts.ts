import type { Day } from '@vnit/domain'

/** How a page is laid out: lengths in millimetres, letters in points. */
export type Layout = {
  source: string
  from: Day | null
  margins: { top: number; bottom: number; left: number; right: number }
  sizes: {
    nation: number
    motto: number
    body: number
    parent: number
    issuer: number
    number: number
    dated: number
    about: number
    title: number
    office: number
    recipientsLabel: number
    recipients: number
    table: number
    page: number
  }
  pageNumber: 'top-centre' | 'bottom-right'
  bases: { italics: boolean; lastMark: '.' | ',' }
}

const margins = { top: 20, bottom: 20, left: 30, right: 15 }
const sizes = {
  nation: 13,
  motto: 14,
  body: 14,
  parent: 13,
  issuer: 13,
  number: 13,
  dated: 14,
  about: 12,
  title: 14,
  office: 14,
  recipientsLabel: 12,
  recipients: 11,
  table: 13,
  page: 13,
}

/**
 * The layouts by the day from which they hold. Decree 30/2020/NĐ-CP, Annex I: A4, margins 20-25, 20-25, 30-35 and 15-20
 * mm, Times New Roman 13-14, quốc hiệu 12-13, tiêu ngữ 13-14, page numbers of 13-14 centred in the top margin from page
 * 2, bases in italics. Circular 01/2011/TT-BNV had the page number at the bottom on the right; that its bases stood
 * upright and the last one ended with a comma (Article 11) is from memory of its forms, not from its text.
 */
export const layouts: readonly Layout[] = [
  {
    source: '30/2020/NĐ-CP',
    from: '2020-03-05',
    margins,
    sizes,
    pageNumber: 'top-centre',
    bases: { italics: true, lastMark: '.' },
  },
  {
    source: '01/2011/TT-BNV',
    from: null,
    margins,
    sizes,
    pageNumber: 'bottom-right',
    bases: { italics: false, lastMark: ',' },
  },
]

/** The layout that held on the day; the oldest one known also for days before it. */
export function layoutOn(day: Day): Layout {
  return layouts.find(({ from }) => from === null || from <= day) as Layout
}
