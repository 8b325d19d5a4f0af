import type { Anchored, DocumentType } from '@vnit/domain'
import { anchor, nothing } from '../text/anchor.ts'
import { linesOf } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'

const titles: [RegExp, DocumentType][] = [
  [/^\s*CHỈ THỊ/u, 'directive'],
  [/^\s*QUYẾT ĐỊNH/u, 'decision'],
  [/^\s*NGHỊ QUYẾT/u, 'resolution'],
  [/^\s*NGHỊ ĐỊNH/u, 'decree'],
  [/^\s*THÔNG TƯ LIÊN TỊCH/u, 'joint-circular'],
  [/^\s*THÔNG TƯ/u, 'circular'],
  [/^\s*LUẬT/u, 'law'],
  [/^\s*THÔNG BÁO/u, 'notice'],
  [/^\s*KẾ HOẠCH/u, 'plan'],
  [/^\s*BÁO CÁO/u, 'report'],
  [/^\s*(?:CÔNG ĐIỆN|HƯỚNG DẪN|TỜ TRÌNH|GIẤY MỜI|CHƯƠNG TRÌNH)/u, 'other'],
]

export type Title = { type: DocumentType; from: number; to: number }

/** The name of the type as a line of capitals in the header, such as CHỈ THỊ; letters (công văn) have none. */
export function findTitle(view: View, until: number): Title | null {
  for (const line of linesOf(view.text, 0, until)) {
    for (const [title, type] of titles) {
      const match = title.exec(line.text)
      const rest = match === null ? '' : line.text.slice(match[0].length)
      if (match !== null && (/^\s*$/.test(rest) || /^\s*(?:V\/v|V[ềỀ] )/u.test(rest))) {
        return { type, from: line.from, to: line.from + match[0].length }
      }
    }
  }
  return null
}

/** The kind of document, from its symbol and its title; where they disagree the symbol is proposed, with doubt. */
export function readType(view: View, number: NumberRead, title: Title | null): Anchored<DocumentType> {
  const spans = title === null ? [] : [spanOf(view, title.from, title.to)]
  if (number.at === null || number.symbolAt === null)
    return title === null ? nothing() : anchor(title.type, spans, 0.85)
  const bySymbol = typeOfAbbreviation[number.parts[0] ?? ''] ?? 'letter'
  const symbol = spanOf(view, number.symbolAt.from, number.symbolAt.to)
  if (title === null) return anchor(bySymbol, [symbol], bySymbol === 'letter' ? 0.95 : 0.85)
  return anchor(bySymbol, [symbol, ...spans], bySymbol === title.type ? 0.99 : 0.5)
}
