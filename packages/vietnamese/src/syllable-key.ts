const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const hats = /\p{M}/gu

/** A syllable as it is compared: its marked form with the tone put last ("hóa" and "hoá" are one), and without any mark. */
export type SyllableKey = { marked: string; bare: string }

/** The two forms under which a syllable is looked up; old fonts' ð counts as đ. */
export function syllableKey(word: string): SyllableKey {
  const spread = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')
  const marked = spread.replace(tones, '') + (spread.match(tones)?.join('') ?? '')
  return { marked, bare: spread.replace(hats, '').replaceAll('đ', 'd') }
}
