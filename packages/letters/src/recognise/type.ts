import type { Anchored, DocumentType } from '@vnit/domain'
import { anchor, nothing } from '../text/anchor.ts'
import { linesOf } from '../text/lines.ts'
import { foldEach, spanOf, type View } from '../text/view.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'

/** Names of types as a title line has them, folded; the longest first. */
const titles: [words: string, type: DocumentType][] = [
  ['thong tu lien tich', 'joint-circular'],
  ['nghi quyet lien tich', 'resolution'],
  ['thong bao ket luan', 'notice'],
  ['thong tu', 'circular'],
  ['chi thi', 'directive'],
  ['quyet dinh', 'decision'],
  ['nghi quyet', 'resolution'],
  ['nghi dinh', 'decree'],
  ['phap lenh', 'ordinance'],
  ['luat', 'law'],
  ['bo luat', 'law'],
  ['thong bao', 'notice'],
  ['ke hoach', 'plan'],
  ['bao cao', 'report'],
  ['cong dien', 'telegram'],
  ['huong dan', 'guidance'],
  ['to trinh', 'submission'],
  ['giay moi', 'invitation'],
  ['chuong trinh', 'program'],
  ['ket luan', 'conclusion'],
  ['quy che', 'regulation'],
  ['quy dinh', 'rules'],
  ['de an', 'scheme'],
  ['bien ban', 'minutes'],
]
const loose = (words: string) =>
  words
    .replaceAll(' ', '')
    .split('')
    .join(String.raw`\s?`)
const patterns = titles.map(([words, type]) => [new RegExp(String.raw`^\s*${loose(words)}(?![a-z])`), type] as const)

/** The name of the type where the head prints it; `enacts`: it stands above the first article and heads no subject. */
export type Title = { type: DocumentType; from: number; to: number; enacts: boolean }

const enacts = /^\s*:?\s*\n\s*dieu\s*\d/

/** The name of the type as a line of capitals in the head, such as CHỈ THỊ; letters (công văn) have none. */
export function findTitle(view: View, until: number): Title | null {
  for (const whole of linesOf(view.text, 0, until)) {
    const junk =
      /^[^\p{Lu}]{0,6}\P{Lu}{0,14}[^\p{L}\d]{2,6}(?=\p{Lu}{2,8} \p{Lu}{2,8}\s*$)/u.exec(whole.text)?.[0].length ?? 0
    const line = { from: whole.from + junk, to: whole.to, text: whole.text.slice(junk) }
    const folded = foldEach(line.text)
    for (const [pattern, type] of patterns) {
      const match = pattern.exec(folded)
      if (match === null) continue
      const own = line.text.slice(0, match[0].length)
      if (!isCapital(own)) continue
      const rest = line.text.slice(match[0].length)
      const to = line.from + match[0].length
      if (/^\s*[.:]?\s*$/.test(rest) || isCapital(rest) || /^\s*(?:V\/v|V[ềỀ] |\()/u.test(rest))
        return { type, from: line.from, to, enacts: type === 'decision' && enacts.test(view.folded.slice(to, to + 30)) }
    }
  }
  return null
}

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\d/g, ''))
}

/** The kind of document, from its symbol and its title; where they disagree the symbol is proposed, with doubt. */
export function readType(
  view: View,
  number: NumberRead,
  title: Title | null,
  hasSubject: boolean,
): Anchored<DocumentType> {
  const spans = title === null ? [] : [spanOf(view, title.from, title.to)]
  if (number.at === null || number.symbolAt === null) {
    if (title !== null) return anchor(title.type, spans, 0.9)
    return letterBySalutation(view, hasSubject)
  }
  const bySymbol = title === null && hasSubject ? null : (typeOfAbbreviation[number.parts[0] ?? ''] ?? null)
  const symbol = spanOf(view, number.symbolAt.from, number.symbolAt.to)
  if (title === null) return anchor(bySymbol ?? 'letter', [symbol], bySymbol === null ? 0.95 : 0.88)
  if (bySymbol === null) return anchor(title.type, [symbol, ...spans], 0.85)
  return anchor(bySymbol, [symbol, ...spans], bySymbol === title.type ? 0.99 : 0.5)
}

const salutation = /(?<![a-z])(?:kinh\s*gui|v\s?\/\s?v(?![a-z]))/
const request = /(?<![a-z])(?:de\s*nghi|yeu\s*cau|tra\s*loi|co\s*y\s*kien\s*nhu\s*sau|tran\s*trong)(?![a-z])/

/** A salutation or "V/v" without a type's name stands in a letter only; a body that asks or answers is most likely one. */
function letterBySalutation(view: View, hasSubject: boolean): Anchored<DocumentType> {
  const at = hasSubject ? salutation.exec(view.folded.slice(0, 3000)) : null
  const asks = at ?? request.exec(view.folded.slice(0, 20_000))
  if (asks === null) return nothing()
  return anchor('letter', [spanOf(view, asks.index, asks.index + asks[0].length)], at === null ? 0.7 : 0.85)
}
