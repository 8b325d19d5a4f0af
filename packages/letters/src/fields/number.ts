import type { Anchored, Day, Repair } from '@vnit/domain'
import type { AgencyRegister } from '../register.ts'
import { anchor, nothing } from '../text/anchor.ts'
import { shownAt, spanOf, type View } from '../text/view.ts'
import { mendSymbol } from './mend-symbol.ts'
import { centralSymbols, symbolPattern, typeOfAbbreviation } from './symbol.ts'

export type NumberRead = {
  numberSymbol: Anchored<string>
  /** The parts of the symbol between dashes, mended: `BTTTT`, `CNTT`. */
  parts: string[]
  /** Where the whole number and where its symbol stand in the view. */
  at: { from: number; to: number } | null
  symbolAt: { from: number; to: number } | null
}

const none: NumberRead = { numberSymbol: nothing(), parts: [], at: null, symbolAt: null }

const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])S[Ốố][ \t]*[:.]?[ \t]*(\d{1,5}(?:[A-ZĐ](?=[ \t]*/))?)([ \t]*[/-]?[ \t]*)(?:(\d{4})([ \t]*/[ \t]*))?(${symbolPattern})`,
  'gu',
)

/** The number and symbol of the letter itself, after the word Số of the header. */
export function readNumber(
  view: View,
  not: { from: number; to: number } | null,
  until: number,
  on: Day | null,
  register: AgencyRegister,
): NumberRead {
  for (const match of view.text.slice(0, until).matchAll(labelled)) {
    if (not !== null && match.index >= not.from && match.index < not.to) continue
    const read = fromMatch(view, match, on, register)
    if (read !== null) return read
  }
  return none
}

function fromMatch(view: View, match: RegExpExecArray, on: Day | null, register: AgencyRegister): NumberRead | null {
  const [words, digits = '', slash = '', year, , symbol = ''] = match
  if (symbol.length > 60) return null
  const written = symbol.split(/[-–]/).map((part) => part.trim())
  const mended = mendSymbol(written, view, on, register)
  const known = mended.parts.some((part) => isKnown(part, register))
  if (!slash.includes('/') && !known) return null
  const to = match.index + words.length
  const from = match.index + words.indexOf(digits, 2)
  const span = spanOf(view, from, to)
  const was = shownAt(view, span)
  const value = [digits.replace(/^\d$/, '0$&'), year, mended.parts.join('-')].filter(Boolean).join('/')
  const repairs = [...layoutRepairs(was, slash, value), ...mended.repairs]
  if (/^\d\D/.test(was)) repairs.push({ code: 'zero-padded', was: digits, became: `0${digits}` })
  const symbolAt = { from: to - symbol.length, to }
  const confidence = known ? (repairs.some(({ code }) => code === 'letter-restored') ? 0.85 : 0.97) : 0.6
  return {
    numberSymbol: anchor(value, [span], confidence, repairs),
    parts: mended.parts,
    at: { from: match.index, to },
    symbolAt,
  }
}

function layoutRepairs(was: string, slash: string, became: string): Repair[] {
  const repairs: Repair[] = []
  if (was.includes('*')) repairs.push({ code: 'marks-removed', was, became })
  if (!slash.includes('/')) repairs.push({ code: 'slash-restored', was, became })
  if (/\s/.test(was)) repairs.push({ code: 'blank-removed', was, became })
  return repairs
}

function isKnown(part: string, register: AgencyRegister): boolean {
  return (
    typeOfAbbreviation[part] !== undefined || centralSymbols.has(part) || register.abbreviated(part, null).length > 0
  )
}
