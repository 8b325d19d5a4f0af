/** What stands in the place of a digit in a damaged copy: O for 0, l and I for 1, S for 5, B for 8, Z for 2. */
const meant: Record<string, string> = { o: '0', l: '1', i: '1', '|': '1', s: '5', b: '8', z: '2' }

/** A digit in folded text, perhaps written with a look-alike. */
export const digit = '[\\doli|szb]'

/** One or two digits in folded text, perhaps parted by a blank or written with look-alikes. */
export const twoDigits = `${digit} ?${digit}|${digit}`

/** A year from 1900 to 2199 in folded text, with the same damages. */
export const fourDigits = `(?:[12z] ?[09ol] ?${digit} ?${digit}|[l|i] ?9 ?${digit} ?${digit})`

/** The digits that were meant, or nothing when the words hold no digit at all. */
export function digitsOf(words: string): string {
  let digits = ''
  for (const char of words) digits += char >= '0' && char <= '9' ? char : (meant[char] ?? '')
  return digits
}

/** The number that was meant. */
export function numberOf(words: string): number {
  return Number(digitsOf(words))
}
