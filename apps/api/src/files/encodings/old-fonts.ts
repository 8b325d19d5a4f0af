import { type LegacyEncoding, readLegacy } from './legacy-encoding.ts'
import { mapTcvn3 } from './tcvn3.ts'
import { partValid, vietnameseScore } from './vietnamese-score.ts'

/** What the name of a font says of the letters typed with it: `.VnTimeH` shows TCVN3 as capitals. */
export type OldFont = 'TCVN3' | 'TCVN3 capitals' | 'VNI'

/** The old character set behind a font's name; null for every font of today. */
export function oldFontOf(name: string | null): OldFont | null {
  if (name === null) return null
  if (/^\.vn/i.test(name)) return /h$/i.test(name.trim()) ? 'TCVN3 capitals' : 'TCVN3'
  return /^vni[- ]/i.test(name) ? 'VNI' : null
}

/** Words typed in one font. */
export type Stretch = { text: string; font: OldFont | null }

/** The sets of those fonts in which words were really typed: Unicode typed under an old font's name is left alone. */
export function trueOldFonts(stretches: Stretch[]): Set<LegacyEncoding> {
  const found = new Set<LegacyEncoding>()
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    const typed = stretches
      .filter(({ font }) => font !== null && encodingOf(font) === encoding)
      .map(({ text }) => text)
      .join(' ')
    const score = vietnameseScore(readLegacy(typed, encoding))
    if (score.marked > 0 && partValid(score) > partValid(vietnameseScore(typed))) found.add(encoding)
  }
  return found
}

/** The words in Unicode. */
export function inUnicode({ text, font }: Stretch, old: ReadonlySet<LegacyEncoding>): string {
  if (font === null || !old.has(encodingOf(font))) return text.replaceAll('\u00ad', '')
  if (font === 'TCVN3 capitals') return mapTcvn3(text).text.toUpperCase()
  return readLegacy(text, encodingOf(font))
}

function encodingOf(font: OldFont): 'TCVN3' | 'VNI' {
  return font === 'VNI' ? 'VNI' : 'TCVN3'
}
