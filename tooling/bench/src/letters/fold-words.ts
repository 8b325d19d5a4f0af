/**
 * Words as they are compared: NFC, small letters, single blanks, no punctuation at the ends; the two places of a tone
 * mark (hoà, hòa), curly and straight quotes, and an abbreviated "thành phố" count as equal.
 */
export function foldWords(text: string): string {
  return oldTones(text.normalize('NFC').toLowerCase())
    .replace(/[“”„«»"]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\btp\.? ?(?=\p{L})/gu, 'thành phố ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:/*|-]+|[\s.,;:/*|-]+$/g, '')
}

/** A number and symbol as it is compared: letters of one size, no blanks; Ư is often written U. */
export function foldSymbol(symbol: string): string {
  return symbol
    .normalize('NFC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/\u00D0/g, 'Đ')
    .replace(/Ư/g, 'U')
}

/** A rule with its days written without a leading zero, several days in the order of the calendar. */
export function foldRule(rule: string): string {
  return rule
    .toLowerCase()
    .replace(/([<=])0+(\d)/g, '$1$2')
    .replace(/[\d-]+(?:,[\d-]+)+/g, (days) => days.split(',').toSorted().join(','))
    .replace(/\s+/g, ' ')
    .trim()
}

/** How much of the words two texts have in common, as F1 over words with their number. */
export function tokenF1(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)]
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const rest = new Map<string, number>()
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of left) {
    const times = rest.get(word) ?? 0
    if (times > 0) {
      common++
      rest.set(word, times - 1)
    }
  }
  return (2 * common) / (left.length + right.length)
}

function tokens(text: string): string[] {
  return foldWords(text).match(/[\p{L}\p{N}&]+/gu) ?? []
}

const moved: [string, string][] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone): [string, string] => [
    (pair + tone).normalize('NFC'),
    ((pair[0] ?? '') + tone + (pair[1] ?? '')).normalize('NFC'),
  ]),
)

/** hoà → hòa, uỷ → ủy; `quý` and the like keep theirs, because both texts are folded alike. */
function oldTones(text: string): string {
  return moved.reduce((words, [late, early]) => words.replaceAll(late, early), text)
}
