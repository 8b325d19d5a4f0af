import type { Anchored, Day } from '@vnit/domain'
import { anchor } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { dateOfCitation } from './citation-date.ts'
import { partsOfSymbol, symbolPattern } from './symbol.ts'

const reference = new RegExp(
  String.raw`(?<=(?:^|\n)[ \t]*)\(\s*(?:[Bb]an\s+hành\s+)?[Kk]èm\s+theo\s+(?:Quyết\s+định|Công\s+văn|Thông\s+tư|Kế\s+hoạch|Chỉ\s+thị|Thông\s+báo|Tờ\s+trình|Báo\s+cáo|Văn\s+bản)\s+s\S{1,2}\s*:?\s*(\d{1,5})\s?\/\s?(?:(\d{4})\s?\/\s?)?(${symbolPattern})`,
  'u',
)

/** Above the reference stands the title of an annex, in capitals; a line of a sentence that a copy wrapped is none. */
function isUnderHeading(text: string, at: number): boolean {
  const above =
    text
      .slice(Math.max(0, at - 200), at)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  return !/\p{Ll}{2}/u.test(above)
}

/**
 * An annex says to which document it belongs: "(Kèm theo Quyết định số 5/QĐ-BTC ngày …)". Where a stamp destroyed the
 * number in the head, this one is the document's own.
 */
export function readIssueReference(view: View): { number: Anchored<string>; issuedOn: Anchored<Day> | null } | null {
  const match = reference.exec(view.text)
  if (match === null || !isUnderHeading(view.text, match.index)) return null
  const [words, digits = '', year, symbol = ''] = match
  const value = [digits, year, partsOfSymbol(symbol).join('-')].filter(Boolean).join('/')
  const to = match.index + words.length
  const from = match.index + words.lastIndexOf(digits, words.indexOf('/'))
  const date = dateOfCitation(view, from, to)
  return {
    number: anchor(value, [spanOf(view, from, to)], 0.85),
    issuedOn: date?.day ? anchor(date.day, [spanOf(view, date.from, date.to)], 0.85) : null,
  }
}
