import type { Citation, Day, DocumentType, Repair } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { mendsIn, spanOf, type View } from '../text/view.ts'
import { dateOfCitation } from './citation-date.ts'
import { titleOfCitation } from './citation-title.ts'
import { readLaws } from './citation-law.ts'
import { digitsOf } from './digits.ts'
import { partsOfSymbol, symbolPattern, typeOfAbbreviation } from './symbol.ts'

type Stretch = { from: number; to: number }
export type CitationFound = Stretch & {
  dateAt: Stretch | null
  numberSymbol: string | null
  type: DocumentType
  issuedOn: Day | null
  title: string | null
  role: Citation['role']
  confidence: number
  repairs: Repair[]
}

const slash = String.raw`[ \t]{0,2}[/⁄][ \t]{0,2}\n?[ \t]{0,2}`
const state = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])((?<=[Ss]ố[\s:]{0,3})[\dOolIS](?:[ .]?[\dOolIS]){0,5}|\d{1,6})([A-HĐa-c]?)(?:-(\d{4}))?(?:${slash}(\d{4}|\d{3} \d|\d{2} \d{2}|\d \d{3}))?(${slash})(${symbolPattern}(?:\/\p{Lu}[\p{Lu}&]{1,9}(?:-\p{Lu}{2,9}){0,4})?)(?![\p{L}\p{N}])`,
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

/** The documents cited in the subject and the body, once per number and date; the letter's own number is none of them. */
export function readCitations(view: View, within: Stretch, preambleTo: number, own: string | null): Citation[] {
  const found = [
    ...stateDocuments(view, within, preambleTo),
    ...unslashedDocuments(view, within, preambleTo),
    ...partyDocuments(view, within, preambleTo),
    ...bareDocuments(view, within, preambleTo),
    ...readLaws(view, within),
  ]
    .filter(({ numberSymbol }) => numberSymbol === null || (numberSymbol !== own && numberSymbol.length <= 80))
    .toSorted((a, b) => a.from - b.from)
  return merged(view, found)
}

function stateDocuments(view: View, within: Stretch, preambleTo: number): CitationFound[] {
  return [...view.text.slice(within.from, within.to).matchAll(state)].flatMap((match) => {
    const [words, written = '', letter = '', dashYear, year, , symbol = ''] = match
    const from = within.from + match.index
    const digits = digitsOf(written)
    if (digits === null || noDocument.test(view.folded.slice(Math.max(0, from - 24), from))) return []
    const [main = '', ...bodies] = symbol.split('/')
    const parts = partsOfSymbol(main)
    if (/^(?:SY|SL|TS|BS)$/.test(parts[0] ?? '')) return []
    if (parts.join('').length < 2 || isPlainUnit(parts, year)) return []
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
    return [described(view, from, words, { numberSymbol, type, repairs }, preambleTo)]
  })
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

function unslashedDocuments(view: View, within: Stretch, preambleTo: number): CitationFound[] {
  const text = view.text.slice(within.from, within.to)
  return [...text.matchAll(unslashed), ...text.matchAll(yearUnslashed)].map((match) => {
    const [words, digits = '', second = '', third] = match
    const parts = partsOfSymbol(third ?? second)
    const year = third === undefined ? null : second
    const numberSymbol = [digits.replace(/^\d$/, '0$&'), year, parts.join('-')].filter(Boolean).join('/')
    const repairs: Repair[] = [{ code: 'slash-restored', was: oneLine(words), became: numberSymbol }]
    const type = typeOfAbbreviation[parts[0] ?? ''] ?? 'letter'
    return described(view, within.from + match.index, words, { numberSymbol, type, repairs }, preambleTo)
  })
}

/** "Công điện số 1409 ngày 15 tháng 9 năm 2021": a number without symbol, with its date directly behind. */
function bareDocuments(view: View, within: Stretch, preambleTo: number): CitationFound[] {
  return [...view.text.slice(within.from, within.to).matchAll(bare)].map((match) => {
    const [words, numberSymbol = ''] = match
    const at = within.from + match.index + words.length - numberSymbol.length
    return described(view, at, numberSymbol, { numberSymbol, type: 'letter', repairs: [] }, preambleTo)
  })
}

function partyDocuments(view: View, within: Stretch, preambleTo: number): CitationFound[] {
  return [...view.text.slice(within.from, within.to).matchAll(party)].map((match) => {
    const [words, digits = '', symbol = ''] = match
    const type = typeOfAbbreviation[symbol.split('/')[0]?.trim() ?? ''] ?? 'other'
    const numberSymbol = `${digits}-${symbol.replace(/\s/g, '')}`
    return described(view, within.from + match.index, words, { numberSymbol, type, repairs: [] }, preambleTo)
  })
}

function described(
  view: View,
  from: number,
  words: string,
  known: { numberSymbol: string; type: DocumentType; repairs: Repair[] },
  preambleTo: number,
): CitationFound {
  const to = from + words.length
  const date = dateOfCitation(view, from, to)
  const title = titleOfCitation(view, Math.max(to, date?.to ?? 0))
  const named = startWithType(view, from)
  const isAfter = date !== null && date.to > to
  const type = known.type === 'letter' ? typeBefore(view.folded.slice(named, from)) : known.type
  return {
    from: named,
    to: isAfter ? date.to : to,
    dateAt: date !== null && !isAfter ? { from: date.from, to: date.to } : null,
    numberSymbol: known.numberSymbol,
    type,
    issuedOn: date?.day ?? null,
    title,
    role: roleOf(view, from, type, preambleTo),
    confidence: known.repairs.length + (date?.repairs.length ?? 0) > 0 ? 0.88 : 0.97,
    repairs: [...known.repairs, ...(date?.repairs ?? []), ...paddedAs(words, known.numberSymbol)],
  }
}

/** A number of one digit is kept with its zero, so that both ways to print it are one document. */
function paddedAs(words: string, numberSymbol: string): Repair[] {
  const isPadded = /^0\d\D/.test(numberSymbol) && !/^\s*0/.test(words)
  return isPadded ? [{ code: 'zero-padded', was: numberSymbol.slice(1), became: numberSymbol }] : []
}

const typeNames: [RegExp, DocumentType][] = [
  [/^luat|^bo luat/, 'law'],
  [/^to trinh/, 'submission'],
  [/^bao cao/, 'report'],
  [/^ke hoach/, 'plan'],
  [/^ket luan/, 'conclusion'],
  [/^thong bao/, 'notice'],
  [/^cong dien/, 'telegram'],
]

function typeBefore(folded: string): DocumentType {
  const words = folded.replace(/\s+/g, ' ')
  return typeNames.find(([name]) => name.test(words))?.[1] ?? 'letter'
}

/** The span begins with the words "Quyết định số", where they stand. */
function startWithType(view: View, from: number): number {
  const before = view.folded.slice(Math.max(0, from - 70), from)
  const named =
    /(?:quyet\s*dinh|nghi\s*dinh|nghi\s*quyet|thong\s*tu(?:\s*lien\s*tich)?|chi\s*thi|thong\s*bao(?:\s*ket\s*luan)?|ket\s*luan|cong\s*van|van\s*ban|ke\s*hoach|to\s*trinh|bao\s*cao|cong\s*dien|phap\s*lenh|luat(?:\s+[a-z ,]{2,50})?)\s*(?:so)?\s*:?\s*$/.exec(
      before,
    )
  return named === null ? from : from - before.length + named.index
}

const basisWords =
  /(?:can\s*cu|thuc\s*hien|thi\s*hanh|trien\s*khai|theo(?!\s*doi)|tren\s*co\s*so|quan\s*triet|phu\s*hop\s*voi)(?![a-z])/

/**
 * A basis is what the letter acts under: named after "căn cứ", "thực hiện", "theo", or a decision that the opening
 * recounts before it asks for anything. Letters (công văn) recounted in the opening are mentions.
 */
function roleOf(view: View, from: number, type: DocumentType, preambleTo: number): Citation['role'] {
  const sentence = sentenceBefore(view.folded, from)
  if (basisWords.test(sentence)) return 'basis'
  return from < preambleTo && type !== 'letter' ? 'basis' : 'mention'
}

function sentenceBefore(folded: string, from: number): string {
  const before = folded.slice(Math.max(0, from - 400), from)
  const ends = [...before.matchAll(/[.;:](?=\s)|\n\s*\n/g)].at(-1)
  return before.slice(ends === undefined ? 0 : ends.index + 1).replaceAll('\n', ' ')
}

/** Once per number and date; a mention without a date joins the only dated one of its number. */
function merged(view: View, found: CitationFound[]): Citation[] {
  const citations: Citation[] = []
  const byNumber = new Map<string, Citation[]>()
  for (const one of found) {
    const key = one.numberSymbol ?? `${one.title}`
    const same = byNumber.get(key) ?? []
    const twin = same.find(({ issuedOn }) => issuedOn === one.issuedOn) ?? joinable(same, one)
    const spans = [spanOf(view, one.from, one.to)]
    if (one.dateAt !== null) spans.push(spanOf(view, one.dateAt.from, one.dateAt.to))
    if (twin === undefined) {
      const citation = citationOf(view, one, spans)
      citations.push(citation)
      byNumber.set(key, [...same, citation])
      continue
    }
    if (twin.spans.length < 100) twin.spans.push(...spans)
    twin.issuedOn ??= one.issuedOn
    twin.title ??= one.title
    if (one.role === 'basis') twin.role = 'basis'
  }
  return citations
}

function citationOf(view: View, one: CitationFound, spans: Citation['spans']): Citation {
  const { type, numberSymbol, issuedOn, title, role, confidence, repairs } = one
  return {
    type,
    numberSymbol,
    issuedOn,
    title: title === null ? null : oneLine(title).slice(0, 500),
    role,
    spans,
    confidence,
    repairs: [...mendsIn(view, spans), ...repairs],
  }
}

function joinable(same: Citation[], one: CitationFound): Citation | undefined {
  if (one.issuedOn === null) return same[0]
  const undated = same.filter(({ issuedOn }) => issuedOn === null)
  return same.length === 1 ? undated[0] : undefined
}
