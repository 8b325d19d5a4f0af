import type { DocumentType, Repair } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import type { View } from '../text/view.ts'
import { digitsOf } from './digits.ts'
import { partsOfSymbol, symbolPattern, typeOfAbbreviation } from './symbol.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

/** The number of a document where a text names it, mended. */
export type NumberFound = Stretch & { numberSymbol: string; type: DocumentType; repairs: Repair[] }

const slash = String.raw`[ \t]{0,2}[/⁄][ \t]{0,2}\n?[ \t]{0,2}`
const state = new RegExp(
  String.raw`(?=\d|(?<=[Ss]ố[\s:]{0,3})[OolIS])(?:(?<![\p{L}\p{N}/.§$#*?°©®£€¥!-])|(?<=\s[sS]))((?<=[Ss]ố[\s:]{0,3})[\dOolIS](?:[ .]?[\dOolIS]){0,5}|\d{1,6})([A-HĐa-c]?)(?:-(\d{4}))?(?:${slash}(\d{4}|\d{3} \d|\d{2} \d{2}|\d \d{3}))?(${slash})(${symbolPattern}(?: ?\/\p{Lu}[\p{Lu}&]{1,9}(?:-\p{Lu}{2,9}){0,4})?)(?:(?![\p{L}\p{N}])|(?=ngày))`,
  'gu',
)
/** Without its slash a number is one only after the word số, with a symbol that says a type or a body. */
const yearUnslashed =
  /(?<![\p{L}\p{N}/])(\d{1,4})[ \t]?\/[ \t]?(\d{4})[ \t]?((?:QĐ|NĐ|ND|QD|TT|NQ|CT|TTLT)-\p{Lu}{2,10}(?:-\p{Lu}{2,10})?|(?:QĐ|NQ|CT)-TTg|QH\d\d)(?![\p{L}\p{N}])/gu
const unslashed = new RegExp(
  String.raw`(?<=[Ss]ố[\s:]{1,3})(\d{1,5})[ \t]?((?:QĐ|QD|NĐ|ND|TT|CT|NQ|KH|TB|BTC|BTTTT|BYT|BNV|BCT|BXD|TCT|TCHQ|BKHĐT|UBND|VPCP)-(?:\p{Lu}{2,9}|TTg)(?:-\p{Lu}{2,9})?)(?![\p{L}\p{N}])`,
  'gu',
)
const bare =
  /(?<=(?:[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản|[Tt]ờ trình|[Tt]hông báo)\s{1,3}số\s{1,3})(\d{1,5})(?=\s{1,3}ngày\s{1,3}\d)/gu
const party =
  /(?<![\p{L}\p{N}/])(\d{1,4})(?:[ \t]?[-–][ \t]?|(?<=[Ss]ố[ :]{1,2}\d{1,4}))((?:TB|TBKL|NQ|CT|KL|QĐ|QĐi|QC|HD|CV|BC|CTr|TTr|KH)[ \t]?\/[ \t]?(?:TW|TU|BCSĐ\p{Lu}{0,8}|ĐU\p{Lu}{0,4}|HU|\p{Lu}{2,10}))(?![\p{L}\p{N}])/gu

/** Forms, contracts and customs declarations have numbers like documents but are none. */
const noDocument =
  /(?:m\s?au|mau so|bieu|bieu so|ky hieu|hop dong|hd so|hoa don|to khai|ma so|tai khoan|van don|phieu|so lo)\s*(?:so|bieu)?\s*:?\s*\(?$/

/** Every number of a document in a stretch: of the state, without its slash, of the party, without its symbol. */
export function numbersIn(view: View, within: Stretch): NumberFound[] {
  return [
    ...stateDocuments(view, within),
    ...unslashedDocuments(view, within),
    ...partyDocuments(view, within),
    ...bareDocuments(view, within),
  ]
}

function stateDocuments(view: View, within: Stretch): NumberFound[] {
  return matchesOf(state, view.text.slice(within.from, within.to)).flatMap((match) => {
    const [words, written = '', letter = '', dashYear, year, , symbol = ''] = match
    const from = within.from + match.index
    const digits = digitsOf(written)
    if (digits === null || noDocument.test(view.folded.slice(Math.max(0, from - 24), from))) return []
    const [main = '', ...bodies] = symbol.split('/')
    const parts = partsOfSymbol(main)
    if (/^(?:SY|SL|TS|BS)$/.test(parts[0] ?? '')) return []
    if (parts.join('').length < 2 || isPlainUnit(parts, year) || (bodies.length === 0 && isCut(parts, year))) return []
    const told = [parts.join('-'), ...bodies.map((body) => partsOfSymbol(body).join('-'))].join('/')
    const count =
      `${digits}${letter.toUpperCase()}`.replace(/^\d$/, '0$&') + (dashYear === undefined ? '' : `-${dashYear}`)
    const numberSymbol = [count, year?.replace(' ', ''), told].filter(Boolean).join('/')
    const type =
      parts.map((part) => typeOfAbbreviation[part]).find(Boolean) ??
      (/^QH\d/.test(parts[0] ?? '') ? 'law' : /^UBTVQH\d/.test(parts[0] ?? '') ? 'ordinance' : 'letter')
    const repairs: Repair[] =
      words.replace(/^0?(?=\d)/, '').replaceAll(/\s/g, '') === numberSymbol.replace(/^0/, '')
        ? []
        : [{ code: 'letter-restored', was: oneLine(words), became: numberSymbol }]
    return [{ from, to: from + words.length, numberSymbol, type, repairs }]
  })
}

/** "30/2019/TT": a normative document has its issuer behind the type; the copy lost it, and the number with it. */
function isCut(parts: string[], year: string | undefined): boolean {
  return parts.length === 1 && year !== undefined && /^(?:NĐ|TT|TTLT|QĐ|NQ|CT)$/.test(parts[0] ?? '')
}

/** "5/A", "12/HD": too little for a document's symbol. */
function isPlainUnit(parts: string[], year: string | undefined): boolean {
  const [first = ''] = parts
  return (
    parts.length === 1 &&
    year === undefined &&
    typeOfAbbreviation[first] === undefined &&
    first.length < 3 &&
    first !== 'CP' &&
    first !== 'CV'
  )
}

function unslashedDocuments(view: View, within: Stretch): NumberFound[] {
  const text = view.text.slice(within.from, within.to)
  return [...matchesOf(unslashed, text), ...matchesOf(yearUnslashed, text)].map((match) => {
    const [words, digits = '', second = '', third] = match
    const parts = partsOfSymbol(third ?? second)
    const year = third === undefined ? null : second
    const numberSymbol = [digits.replace(/^\d$/, '0$&'), year, parts.join('-')].filter(Boolean).join('/')
    const repairs: Repair[] = [{ code: 'slash-restored', was: oneLine(words), became: numberSymbol }]
    const type = typeOfAbbreviation[parts[0] ?? ''] ?? 'letter'
    const from = within.from + match.index
    return { from, to: from + words.length, numberSymbol, type, repairs }
  })
}

/** "Công điện số 1409 ngày 15 tháng 9 năm 2021": a number without symbol, with its date directly behind. */
function bareDocuments(view: View, within: Stretch): NumberFound[] {
  return matchesOf(bare, view.text.slice(within.from, within.to)).map((match) => {
    const [words, numberSymbol = ''] = match
    const to = within.from + match.index + words.length
    return { from: to - numberSymbol.length, to, numberSymbol, type: 'letter', repairs: [] }
  })
}

function partyDocuments(view: View, within: Stretch): NumberFound[] {
  return matchesOf(party, view.text.slice(within.from, within.to)).map((match) => {
    const [words, digits = '', symbol = ''] = match
    const type = typeOfAbbreviation[symbol.split('/')[0]?.trim() ?? ''] ?? 'other'
    const numberSymbol = `${digits}-${symbol.replace(/\s/g, '')}`
    const from = within.from + match.index
    return { from, to: from + words.length, numberSymbol, type, repairs: [] }
  })
}
