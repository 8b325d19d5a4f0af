import type { Anchored, Day, Repair } from '@vnit/domain'
import type { AgencyRegister } from '../register.ts'
import { anchor, nothing } from '../text/anchor.ts'
import { mendsIn, shownAt, spanOf, type View } from '../text/view.ts'
import { knownBody } from '../resolve/bodies.ts'
import { digitsOf } from './digits.ts'
import { mendSymbol } from '../resolve/mend-symbol.ts'
import { centralSymbols, partsOfSymbol, symbolPattern, typeOfAbbreviation } from './symbol.ts'
import { matchesOf } from '../text/matches-of.ts'

export type NumberRead = {
  numberSymbol: Anchored<string>
  /** The parts of the symbol between dashes, mended: `BTTTT`, `CNTT`. */
  parts: string[]
  /** Where the whole number and where its symbol stand in the view. */
  at: { from: number; to: number } | null
  symbolAt: { from: number; to: number } | null
}

const none: NumberRead = { numberSymbol: nothing(), parts: [], at: null, symbolAt: null }

const label = String.raw`(?:[S$§][ốÓóÔôOoỎỏ0öÖ6Ốọ]?[lI]?|s[ốô]l?|5[ốô]|(?<=(?:^|\n)\W{0,4})(?:[Ss83][6ó]\s?:|[83]6(?=\d{4}[ \t]*\/)))[ \t]*[:;.,]{0,2}\s{0,4}`
const digits = String.raw`([\dOolI|S](?:[\s.'’]{0,3}[\dOolI|S]){0,6})((?:[ ]?[A-ZĐa-c](?=[ \t]*[/⁄]))?)[°'’^~*#"”“]{0,2}`
const symbol = String.raw`(?:(\d{4})[ \t]*\/[ \t]*)?(${symbolPattern})`
const labelled = new RegExp(String.raw`(?<!\p{L})${label}${digits}(\s{0,3}[/⁄|\\-]?\s{0,3})${symbol}(?![\p{Ll}])`, 'gu')
const bare = new RegExp(String.raw`(?<=^|\n)[ \t]*${digits}([ \t]{0,2}\/\s{0,2})${symbol}[ \t]*(?=\n|$)`, 'gu')
/** The row of a law portal's table. */
const inTable = new RegExp(
  String.raw`(?<!\p{L})Số\s*(?:hiệu|ký hiệu)(?:\s*văn\s*bản)?\s*:?\s*${digits}(\s?\/\s?)${symbol}(?![\p{Ll}])`,
  'gu',
)
/** Bodies of the Party number otherwise: `264-TB/TW`. */
const ofParty = new RegExp(
  String.raw`(?<=^|\n)\s{0,9}(?=S)${label}(\d{1,5})\s?[-–]\s?((?:TB|TBKL|NQ|CT|KL|QĐ|QC|HD|CV|BC|CTr|TTr|KH|GM|CĐ)\s?\/\s?(?:TW|\p{Lu}{2,12})(?:-\p{Lu}{2,10})?)(?![\p{L}])`,
  'u',
)
/** Numbers that others put on the paper: copies and extracts. */
const copyMark = /^(?:SY|SL|TS|BS|SYBC|SYBS)$/

/** The number and symbol of the document itself, after the word Số of the head; null when it is blank or not readable. */
export function readNumber(
  view: View,
  not: { from: number; to: number } | null,
  until: number,
  on: Day | null,
  register: AgencyRegister,
): NumberRead {
  const head = view.text.slice(0, until)
  const blank = blankAt(head)
  const subject = /(?:^|\n)[ \t]*v\s?[/l⁄]\s?v(?![a-z])/.exec(view.folded.slice(0, until))?.index ?? until
  for (const match of [...matchesOf(labelled, head), ...matchesOf(bare, head), ...matchesOf(inTable, head)]) {
    if (not !== null && match.index >= not.from && match.index < not.to) continue
    if (match.index >= blank.to || isCitation(view, match.index) || isInside(head, match)) continue
    if (match.index > subject && !/(?:^|\n)\s*$/.test(head.slice(Math.max(0, match.index - 20), match.index))) continue
    const read = fromMatch(view, match, on, register)
    if (read !== null) return read
  }
  const party = ofParty.exec(head)
  if (party !== null) return partyNumber(view, party)
  return blank.from === Number.POSITIVE_INFINITY ? none : symbolAlone(view, blank.from, on, register)
}

function partyNumber(view: View, match: RegExpExecArray): NumberRead {
  const [words, digits = '', symbol = ''] = match
  const to = match.index + words.length
  const [type = '', body = ''] = symbol.split('/').map((part) => part.trim())
  const from = match.index + words.indexOf(digits)
  return {
    numberSymbol: anchor(`${digits}-${type}/${body}`, [spanOf(view, from, to)], 0.93),
    parts: [type, body],
    at: { from: match.index, to },
    symbolAt: { from: to - symbol.length, to },
  }
}

/** A blank or destroyed number still has its symbol, which says the kind and the issuer. */
function symbolAlone(view: View, from: number, on: Day | null, register: AgencyRegister): NumberRead {
  const match = new RegExp(String.raw`^[^\n]{0,20}?\/\s{0,2}(?:\d{4}\/)?(${symbolPattern})`, 'u').exec(
    view.text.slice(from, from + 90),
  )
  if (match === null) return none
  const { parts } = mendSymbol(partsOfSymbol(match[1] ?? ''), view, on, register)
  const to = from + match[0].length
  return { numberSymbol: nothing(), parts, at: { from, to }, symbolAt: { from: to - (match[1] ?? '').length, to } }
}

/** A label with a symbol but no number that can be read: blank, or destroyed by a stamp. */
function blankAt(head: string): { from: number; to: number } {
  const match = /(?<=^|\n)[ \t]*S[ỐốÔô][ \t]*[:.;][^\n]{0,14}?\/[ \t]*\p{Lu}{2}/u.exec(head)
  const from = match?.index ?? Number.POSITIVE_INFINITY
  return { from, to: from + (match?.[0].length ?? 0) }
}

/** "Thông tư số 01/2014/TT-BTTTT" in a title or a first sentence is another document's number. */
function isCitation(view: View, at: number): boolean {
  const before = view.folded.slice(Math.max(0, at - 40), at)
  if (/\n[ \t]*(?:cong\s+van|quyet\s+dinh|thong\s+bao|chi\s+thi|ke\s+hoach)[ \t]*\n\s*$/.test(before)) return false
  return /(?:quyet\s+dinh|thong\s+tu|nghi\s+dinh|nghi\s+quyet|cong\s+van|van\s+ban|chi\s+thi|luat|theo|ke\s+hoach|to\s+trinh|thong\s+bao|bao\s+cao)\s*$/.test(
    before,
  )
}

/** A small "số" inside a line cites; the own number's label begins a line or is written large. */
function isInside(head: string, { 0: words, index }: RegExpExecArray): boolean {
  return words.startsWith('s') && !/(?:^|\n)\W*$/.test(head.slice(Math.max(0, index - 12), index))
}

/** A number without slash and with an unknown symbol is one only when it fills its line behind a label. */
function isAlone(view: View, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /^\s*s\S{0,2}\s*[:;.]/i.test(words) &&
    /^[ \t]*\n/.test(view.text.slice(index + words.length, index + words.length + 20))
  )
}

function fromMatch(view: View, match: RegExpExecArray, on: Day | null, register: AgencyRegister): NumberRead | null {
  const [words, written = '', letter = '', slash = '', year, wholeSymbol = ''] = match
  const count = digitsOf(written)
  if (count === null || count.length > 5 || wholeSymbol.length > 60) return null
  const told = wholeSymbol.replace(/(?:[ \t]*[-–—.][ \t]*)$/u, '')
  const mended = mendSymbol(partsOfSymbol(told), view, on, register)
  if (copyMark.test(mended.parts[0] ?? '')) return null
  const known = mended.parts.some((part) => isKnown(part, register))
  if (!slash.includes('/') && !known && mended.parts.length < 2) return null
  if (!slash.includes('/') && !known && !isAlone(view, match)) return null
  const to = match.index + words.length
  const from = match.index + words.indexOf(written, words.search(/\S/))
  const span = spanOf(view, from, to)
  const was = shownAt(view, span)
  const value = [`${count}${letter.trim().toUpperCase()}`.replace(/^\d$/, '0$&'), year, mended.parts.join('-')]
    .filter(Boolean)
    .join('/')
  const repairs = [
    ...mendsIn(view, [span]),
    ...layoutRepairs(was, slash, written, value),
    ...symbolRepairs(told, partsOfSymbol(told)),
    ...mended.repairs,
  ]
  if (/^\d$/.test(count)) repairs.push({ code: 'zero-padded', was: count, became: `0${count}` })
  return {
    numberSymbol: anchor(value, [span], confidenceOf(known, slash, repairs), once(repairs)),
    parts: mended.parts,
    at: { from: match.index, to },
    symbolAt: { from: to - wholeSymbol.length, to },
  }
}

function confidenceOf(known: boolean, slash: string, repairs: Repair[]): number {
  if (!known) return slash.includes('/') ? 0.88 : 0.6
  if (repairs.some(({ code }) => code === 'letter-restored' || code === 'look-alike-mended')) return 0.85
  return 0.98
}

function layoutRepairs(was: string, slash: string, written: string, became: string): Repair[] {
  const repairs: Repair[] = []
  if (was.includes('*')) repairs.push({ code: 'marks-removed', was, became })
  if (!slash.includes('/')) repairs.push({ code: 'slash-restored', was, became })
  if (/[a-z|]/i.test(written)) repairs.push({ code: 'look-alike-mended', was, became })
  if (/\s|\d\.\s?\d/.test(was)) repairs.push({ code: 'blank-removed', was, became })
  return repairs
}

function symbolRepairs(was: string, parts: string[]): Repair[] {
  const plain = was.split(/\s*[-–—.]\s*/).filter(Boolean)
  return parts.flatMap((part, index) =>
    part === plain[index] ? [] : [{ code: 'letter-restored' as const, was: plain[index] ?? '', became: part }],
  )
}

function once(repairs: Repair[]): Repair[] {
  return repairs.filter(({ code }, index) => repairs.findIndex((other) => other.code === code) === index)
}

function isKnown(part: string, register: AgencyRegister): boolean {
  return (
    typeOfAbbreviation[part] !== undefined ||
    centralSymbols.has(part) ||
    knownBody(part) !== null ||
    register.abbreviated(part, null).length > 0
  )
}
