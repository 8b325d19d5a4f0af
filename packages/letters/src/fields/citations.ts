import type { Citation, Day, DocumentType } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { dateOfCitation } from './citation-date.ts'
import { titleOfCitation } from './citation-title.ts'
import { mendedType, symbolPattern, typeOfAbbreviation } from './symbol.ts'

type Stretch = { from: number; to: number }
type Found = Stretch & {
  dateAt: Stretch | null
  numberSymbol: string
  type: DocumentType
  issuedOn: Day | null
  title: string | null
  role: Citation['role']
}

const state = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(\d{1,5}[A-ZĐ]?)[ \t]*/[ \t]*(?:(\d{4})[ \t]*/[ \t]*)?(${symbolPattern})(?![\p{L}\p{N}])`,
  'gu',
)
const party = /(?<![\p{L}\p{N}/])(\d{1,4})-((?:TB|NQ|CT|KL|QĐ|QĐi|QC|HD)\/(?:TW|BCSĐ|\p{Lu}{2,8}))(?![\p{L}\p{N}])/gu

/** The documents cited in the subject and the body, once per number and date; the letter's own number is none of them. */
export function readCitations(view: View, within: Stretch, preambleTo: number, own: string | null): Citation[] {
  const found = [...stateDocuments(view, within, preambleTo), ...partyDocuments(view, within, preambleTo)]
    .filter(({ numberSymbol }) => numberSymbol !== own && numberSymbol.length <= 80)
    .toSorted((a, b) => a.from - b.from)
  return merged(view, found)
}

function stateDocuments(view: View, within: Stretch, preambleTo: number): Found[] {
  return [...view.text.slice(within.from, within.to).matchAll(state)].map((match) => {
    const [words, digits = '', year, symbol = ''] = match
    const parts = symbol.split(/[-–]/).map((part) => part.trim())
    const first = mendedType[parts[0] ?? ''] ?? parts[0] ?? ''
    const numberSymbol = [digits.replace(/^\d$/, '0$&'), year, [first, ...parts.slice(1)].join('-')]
      .filter(Boolean)
      .join('/')
    const type = typeOfAbbreviation[first] ?? (/^QH\d/.test(first) ? 'law' : 'letter')
    return described(view, within.from + match.index, words, { numberSymbol, type }, preambleTo)
  })
}

function partyDocuments(view: View, within: Stretch, preambleTo: number): Found[] {
  return [...view.text.slice(within.from, within.to).matchAll(party)].map((match) => {
    const [words, digits = '', symbol = ''] = match
    const type = typeOfAbbreviation[symbol.split('/')[0] ?? ''] ?? 'other'
    return described(view, within.from + match.index, words, { numberSymbol: `${digits}-${symbol}`, type }, preambleTo)
  })
}

function described(
  view: View,
  from: number,
  words: string,
  known: { numberSymbol: string; type: DocumentType },
  preambleTo: number,
): Found {
  const to = from + words.length
  const date = dateOfCitation(view, from, to)
  const title = titleOfCitation(view, Math.max(to, date?.to ?? 0))
  const stretch = { from: startWithType(view, from), to: date !== null && date.to > to ? date.to : to }
  const dateAt = date !== null && date.to < from ? { from: date.from, to: date.to } : null
  return {
    ...stretch,
    dateAt,
    ...known,
    issuedOn: date?.day ?? null,
    title,
    role: roleOf(view, from, known.type, preambleTo),
  }
}

/** The span begins with the words "Quyết định số", where they stand. */
function startWithType(view: View, from: number): number {
  const before = view.folded.slice(Math.max(0, from - 60), from)
  const named =
    /(?:quyet\s*dinh|nghi\s*dinh|nghi\s*quyet|thong\s*tu(?:\s*lien\s*tich)?|chi\s*thi|thong\s*bao(?:\s*ket\s*luan)?|ket\s*luan|cong\s*van|van\s*ban|ke\s*hoach|luat(?:\s+[a-z ,]{2,50})?)\s*(?:so)?\s*:?\s*$/.exec(
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
function merged(view: View, found: Found[]): Citation[] {
  const citations: Citation[] = []
  for (const one of found) {
    const same = citations.filter(({ numberSymbol }) => numberSymbol === one.numberSymbol)
    const twin = same.find(({ issuedOn }) => issuedOn === one.issuedOn) ?? joinable(same, one)
    const spans = [spanOf(view, one.from, one.to)]
    if (one.dateAt !== null) spans.push(spanOf(view, one.dateAt.from, one.dateAt.to))
    if (twin === undefined) {
      const { type, numberSymbol, issuedOn, title, role } = one
      citations.push({
        type,
        numberSymbol,
        issuedOn,
        title: title === null ? null : oneLine(title).slice(0, 500),
        role,
        spans,
        confidence: 1,
        repairs: [],
      })
      continue
    }
    twin.spans.push(...spans)
    twin.issuedOn ??= one.issuedOn
    twin.title ??= one.title
    if (one.role === 'basis') twin.role = 'basis'
  }
  return citations
}

function joinable(same: Citation[], one: Found): Citation | undefined {
  if (one.issuedOn === null && same.length === 1) return same[0]
  const undated = same.filter(({ issuedOn }) => issuedOn === null)
  return one.issuedOn !== null && same.length === 1 ? undated[0] : undefined
}
