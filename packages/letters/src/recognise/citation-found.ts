import type { Citation, Day, DocumentType, Repair } from '@vnit/domain'
import type { View } from '../text/view.ts'
import { dateOfCitation } from './citation-date.ts'
import type { NumberFound } from './citation-numbers.ts'
import { titleOfCitation } from './citation-title.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }
/** A document cited at one place of the text, with what the words around its number say of it. */
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

/** What the words around a number say: the date on either side, the title, the type, and why it is cited. */
export function described(view: View, known: NumberFound, preambleTo: number): CitationFound {
  const { from, to } = known
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
    repairs: [...known.repairs, ...(date?.repairs ?? []), ...paddedAs(view.text.slice(from, to), known.numberSymbol)],
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
  const ends = matchesOf(/[.;:](?=\s)|\n\s*\n/g, before).at(-1)
  return before.slice(ends === undefined ? 0 : ends.index + 1).replaceAll('\n', ' ')
}
