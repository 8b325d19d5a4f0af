import { type Damage, pick } from './tools.ts'

const stamps = [
  'ĐẾN\nSố: 2718\nNgày: 21/6/2016\nChuyển: .........',
  'CÔNG VĂN ĐẾN  Số 1094  Ngày 05-8-2014',
  'UBND TỈNH - VĂN PHÒNG\nĐẾN   Số: 5120\n   Ngày: 17.5.2013.',
]

const copies = [
  'SAO Y BẢN CHÍNH\nSố: 23/SY-UBND\nHà Nội, ngày 28 tháng 12 năm 2018\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
  'Số: 148/SL-VP\nSAO LỤC',
]

/** Damage to the page as a whole. None of it ends a value. */
export const pageDamages: Damage[] = [
  { name: 'letters and marks apart (NFD)', weight: 4, apply: ({ text }) => text.normalize('NFD') },
  {
    name: 'Ð of old fonts everywhere',
    weight: 3,
    apply: ({ text }) => text.replaceAll('Đ', '\u00D0'),
  },
  {
    name: 'a stamp among the first lines',
    weight: 4,
    apply: ({ text, random }) => {
      const end = text.indexOf('\n\n', Math.floor(text.length * 0.02))
      if (end < 0) return null
      return `${text.slice(0, end)}\n\n${pick(stamps, random)}${text.slice(end)}`
    },
  },
  { name: 'a copy number behind', weight: 3, apply: ({ text, random }) => `${text}\n\n${pick(copies, random)}` },
  {
    name: 'blank lines doubled',
    weight: 2,
    apply: ({ text }) => text.replaceAll('\n\n', '\n\n\n'),
  },
  {
    name: 'blanks that do not break',
    weight: 2,
    apply: ({ text, random }) => text.replace(/ /g, (blank) => (random() < 0.03 ? '\u00A0' : blank)),
  },
  {
    name: 'the type name glued to the subject, with asterisks',
    weight: 4,
    apply: ({ text }) => text.replace(/^(\p{Lu}[\p{Lu} ]{5,})\n((?:Về việc )?\uE000[^\uE002]*\uE002)/mu, '$1**$2**'),
  },
  {
    name: 'headings of Markdown',
    weight: 3,
    apply: ({ text }) => text.replace(/^(?=(?:\p{Lu}[\p{Lu} ]{6,}|[IVX]+\. \p{Lu}.*|Điều \d+\..*)$)/gmu, '## '),
  },
  { name: 'lines of Windows', weight: 2, apply: ({ text }) => text.replaceAll('\n', '\r\n') },
]
