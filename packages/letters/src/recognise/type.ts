import { hasTwoCapitals } from '../text/letter-kinds.ts'
import type { Anchored, DocumentType } from '@vnit/domain'
import { anchor, nothing } from '../text/anchor.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'
import { firstRead } from './first-read.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'
import { typeNames } from './type-names.ts'

const loose = (words: string) =>
  words
    .replaceAll(' ', '')
    .split('')
    .join(String.raw`\s{0,2}`)
const patterns = typeNames.map(([words, type]) => [new RegExp(String.raw`^\s*${loose(words)}(?![a-z])`), type] as const)

/** The name of the type where the head prints it; `enacts`: it stands above the first article and heads no subject. */
export type Title = { type: DocumentType; from: number; to: number; enacts: boolean }

/** Whether a line begins with any of them; most do not, and need not be asked for each. */
const anyTitle = new RegExp(String.raw`^\s*(?:${typeNames.map(([words]) => loose(words)).join('|')})(?![a-z])`)

const enacts = /^\s*:?\s*\n\s*dieu\s*\d/

/** The name of the type as a line of capitals in the head, such as CHỈ THỊ; letters (công văn) have none. */
export function findTitle(view: View, until: number): Title | null {
  for (const whole of withSplitNames(view.text, linesOf(view.text, 0, until))) {
    if (!hasTwoCapitals(whole.text)) continue
    const junk =
      /^[^\p{Lu}]{0,6}\P{Lu}{0,14}[^\p{L}\d]{2,6}(?=\p{Lu}{2,8} \p{Lu}{2,8}\s*$)/u.exec(whole.text)?.[0].length ?? 0
    const line = { from: whole.from + junk, to: whole.to, text: whole.text.slice(junk) }
    const folded = view.folded.slice(line.from, line.to)
    if (!anyTitle.test(folded)) continue
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

/** A name of two words that stands on two lines ("QUYẾT / ĐỊNH") is looked at as one. */
function withSplitNames(text: string, lines: Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    const isHalf = /^\s*(?:QUYẾT|CHỈ|THÔNG|NGHỊ|KẾ|BÁO|CÔNG|TỜ|HƯỚNG|GIẤY)\s*$/u.test(line.text)
    return isHalf && next !== undefined ? { from: line.from, to: next.to, text: text.slice(line.from, next.to) } : line
  })
}

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\d/g, ''))
}

/**
 * The kind of document, from its symbol and its title; where they disagree the title is proposed, with doubt. Where a
 * copy lost the title, a salutation or "V/v" says that it is a letter, and a law portal may say the kind.
 */
export function readType(
  view: View,
  number: NumberRead,
  title: Title | null,
  isLetter: boolean,
  portal: Anchored<DocumentType> | null,
): Anchored<DocumentType> {
  const spans = title === null ? [] : [spanOf(view, title.from, title.to)]
  if (number.at === null || number.symbolAt === null) {
    if (title !== null) return anchor(title.type, spans, 0.9)
    return firstRead(portal, letterBySalutation(view, isLetter))
  }
  const bySymbol = title === null && isLetter ? null : (typeOfAbbreviation[number.parts[0] ?? ''] ?? null)
  const symbol = spanOf(view, number.symbolAt.from, number.symbolAt.to)
  if (title === null && bySymbol === null) return firstRead(portal, anchor('letter', [symbol], 0.95))
  if (title === null) return anchor(bySymbol ?? 'letter', [symbol], 0.88)
  if (bySymbol === null) return anchor(title.type, [symbol, ...spans], 0.85)
  return anchor(title.type, [symbol, ...spans], bySymbol === title.type ? 0.99 : 0.5)
}

const salutation = /(?<![a-z])(?:kinh\s*gui|v\s?\/\s?v(?![a-z]))/
const request = /(?<![a-z])(?:de\s*nghi|yeu\s*cau|tra\s*loi|co\s*y\s*kien\s*nhu\s*sau|tran\s*trong)(?![a-z])/

/** A salutation or "V/v" without a type's name stands in a letter only; a body that asks or answers is most likely one. */
function letterBySalutation(view: View, isLetter: boolean): Anchored<DocumentType> {
  const at = isLetter ? salutation.exec(view.folded.slice(0, 3000)) : null
  const asks = at ?? request.exec(view.folded.slice(0, 20_000))
  if (asks === null) return nothing()
  return anchor('letter', [spanOf(view, asks.index, asks.index + asks[0].length)], at === null ? 0.7 : 0.85)
}
