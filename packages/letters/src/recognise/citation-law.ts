import { type View } from '../text/view.ts'
import { oneLine } from '../text/anchor.ts'
import type { CitationFound } from './citation-found.ts'
import { wholeDate } from './citation-date.ts'
import { dayFrom } from './date.ts'
import { digitsOf } from './digits.ts'
import { matchesOf } from '../text/matches-of.ts'

const law = new RegExp(
  String.raw`(?<![a-z])((?:bo\s)?luat\s[a-z][a-z ,]{2,90}?|phap\slenh\s[a-z][a-z ,]{2,90}?|hien\sphap\s[a-z ]{0,40}?)\s*,?\s*(?:nam\s\d{4}\s*,?\s*)?ngay\s*${wholeDate}`,
  'g',
)

/** Laws that bases name by title and date, without a number: "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001". */
export function readLaws(view: View, within: { from: number; to: number }): CitationFound[] {
  const text = view.folded.slice(within.from, within.to).replaceAll('\n', ' ')
  return matchesOf(law, text).flatMap((match) => {
    const [date = '', month = '', year = ''] = match.slice(2).filter((group) => group !== undefined)
    const parts = [date, month, year].map(digitsOf)
    const from = within.from + match.index
    const title = oneLine(view.text.slice(from, from + (match[1] ?? '').length))
    if (/\sso$|\sngay/.test(match[1] ?? '') || !/^\p{Lu}/u.test(title)) return []
    const day = parts.every((part) => part !== null) ? dayFrom(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '') : null
    return [
      {
        from,
        to: from + match[0].length,
        dateAt: null,
        numberSymbol: null,
        type: match[0].startsWith('phap') ? ('ordinance' as const) : ('law' as const),
        issuedOn: day,
        title,
        role: 'basis' as const,
        confidence: 0.9,
        repairs: [],
      },
    ]
  })
}
