import { fold } from './fold.ts'
import { splitTone } from './tone.ts'

/** The key under which a word is found: folded, and a last y after a consonant is i, so "ký" and "kí" are one word. */
export function searchKey(word: string): string {
  return yToI(fold(word))
}

/**
 * The key of a word with its marks, or null when it has none: the tone stands at the end, so "hoá" and "hóa" are one
 * word; the eth of old fonts counts as đ.
 */
export function markedKey(word: string): string | null {
  const { base, tone } = splitTone(word.normalize('NFC').toLowerCase().replace(/[ðɖ]/g, 'đ'))
  const key = yToI(base) + tone
  return key === searchKey(word) ? null : key
}

function yToI(word: string): string {
  return word.replace(/(?<=[bcdđghklmnpqrstvx])y$/u, 'i')
}
