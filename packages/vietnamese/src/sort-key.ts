import { splitTone } from './tone.ts'

const alphabet = Array.from('0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz')
const order = new Map(alphabet.map((letter, at) => [letter, String.fromCharCode(65 + at)]))
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** A text that sorts by plain character codes as Vietnamese dictionaries do: A Ă Â B C D Đ …, tones only break ties. */
export function sortKey(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(splitTone)
  const letters = words.map(({ base }) => Array.from(base, (letter) => order.get(letter) ?? '~').join(''))
  return `${letters.join(' ')} ${words.map(({ tone }) => tones.indexOf(tone)).join('')}`
}
