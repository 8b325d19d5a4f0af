import type { Anchored, Day } from '@vnit/domain'
import { anchor, oneLine } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { wholeDate } from './citation-date.ts'
import { dayFrom } from './date.ts'
import { digitsOf } from './digits.ts'
import type { NumberRead } from './number.ts'
import { partsOfSymbol, symbolPattern } from './symbol.ts'

/** What the one sentence says with which law collections head a document. */
export type TitleSentence = { number: NumberRead; issuedOn: Anchored<Day> | null; subject: Anchored<string> | null }

const opening = new RegExp(
  String.raw`(?<![a-z])(?:quyet dinh|thong tu(?: lien tich)?|chi thi|nghi dinh|nghi quyet|cong van|thong bao)\s+cua\s+[a-z ,–-]{4,90}?\s+so\s*:?\s*(\d{1,5})\s*/\s*(?:(\d{4})\s*/\s*)?([a-z&\d-]{2,30})\s+ngay\s+${wholeDate}`,
)
const about = /^\s*(?:ve\s+viec|ve|v\/v)\s+/
const ends =
  /\s(?:bo truong|thu tuong|thong doc|chu tich|uy ban nhan dan|chinh phu|tong cuc truong|can cu|theo de nghi)\s/

/** "Quyết định của Bộ Y tế số 12/2004/QĐ-BYT ngày 5 tháng 6 năm 2004 về việc …": read only where a copy has no head. */
export function readTitleSentence(view: View): TitleSentence | null {
  const match = opening.exec(view.folded.slice(0, 1500).replaceAll('\n', ' '))
  if (match === null) return null
  const [words, digits = '', year, foldedSymbol = '', ...date] = match
  const from = match.index + words.indexOf(digits, words.search(/\sso\s*:?\s*\d/))
  const symbolFrom = view.folded.indexOf(foldedSymbol, from)
  const symbol = new RegExp(`^${symbolPattern}`, 'u').exec(view.text.slice(symbolFrom, symbolFrom + 40))?.[0]
  if (symbol === undefined) return null
  const parts = partsOfSymbol(symbol)
  const to = symbolFrom + symbol.length
  const value = [digits, year, parts.join('-')].filter(Boolean).join('/')
  const number = {
    numberSymbol: anchor(value, [spanOf(view, from, to)], 0.85),
    parts,
    at: { from, to },
    symbolAt: { from: symbolFrom, to },
  }
  const end = match.index + words.length
  return { number, issuedOn: dayIn(view, date, to, end), subject: subjectFrom(view, end) }
}

function dayIn(view: View, groups: (string | undefined)[], from: number, to: number): Anchored<Day> | null {
  const [date, month, year] = groups.filter((group) => group !== undefined).map(digitsOf)
  const day = date && month && year ? dayFrom(date, month, year) : null
  return day === null ? null : anchor(day, [spanOf(view, from, to)], 0.85)
}

function subjectFrom(view: View, from: number): Anchored<string> | null {
  const folded = view.folded.slice(from, from + 500).replaceAll('\n', ' ')
  const label = about.exec(folded)
  if (label === null) return null
  const rest = folded.slice(label[0].length)
  const end = rest.search(ends)
  const start = from + label[0].length
  const to = start + (end === -1 ? Math.min(rest.length, 300) : end)
  const words = oneLine(view.text.slice(start, to)).replace(/[.,;:]+$/, '')
  return words.length < 6 ? null : anchor(words, [spanOf(view, start, to)], 0.8)
}
