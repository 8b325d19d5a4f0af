/** The five tone marks as Unicode combining marks, by their Telex key. */
export const toneMarks = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' } as const
export type Tone = keyof typeof toneMarks

const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/u
const marked = /[ăâêôơư]/u

/** Puts the tone on the letter that carries it: "hoa" + s is "hóa", "toan" + s is "toán", "tuơng" + s is "tướng". */
export function withTone(syllable: string, tone: Tone | null): string {
  if (tone === null) return syllable
  const at = toneLetter(syllable)
  if (at < 0) return syllable
  return (syllable.slice(0, at + 1) + toneMarks[tone] + syllable.slice(at + 1)).normalize('NFC')
}

/** The syllable without its tone but with its hats and horns, and the tone. */
export function splitTone(syllable: string): { base: string; tone: string } {
  const spread = syllable.normalize('NFD')
  return { base: spread.replace(new RegExp(anyTone, 'gu'), '').normalize('NFC'), tone: anyTone.exec(spread)?.[0] ?? '' }
}

function toneLetter(syllable: string): number {
  const start = /^(qu|gi(?=[aăâeêioôơuư]))/u.exec(syllable)?.[0].length ?? 0
  const group = /[aăâeêioôơuưy]+/u.exec(syllable.slice(start))
  if (group === null) return syllable.search(/[aeiouy]/u)
  const from = start + group.index
  const vowels = group[0]
  for (let at = vowels.length - 1; at >= 0; at--) if (marked.test(vowels[at] as string)) return from + at
  const closed = from + vowels.length < syllable.length
  if (vowels.length === 1) return from
  return vowels.length === 2 && !closed ? from : from + 1
}
