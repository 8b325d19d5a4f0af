import type { Repair } from '@vnit/domain'

/** A digit, or a letter that recognition puts in its place; for folded text. */
export const digit = String.raw`[\doqli|sbz]`

const meant: Record<string, string> = { o: '0', q: '0', l: '1', i: '1', '|': '1', s: '5', b: '8', z: '2' }

/** The digits that look-alike letters stand for, without the blanks and dots between them; null when it is no number. */
export function digitsOf(words: string): string | null {
  const bare = words.replace(/[\s.…_'’]/g, '').toLowerCase()
  if (!/\d/.test(bare) && !/^[li|][oli|]?$/.test(bare)) return null
  const digits = bare.replace(/[oqli|sbz]/g, (letter) => meant[letter] as string)
  return /^\d+$/.test(digits) ? digits : null
}

/** What was mended to read the digits, in one repair. */
export function digitRepairs(words: string, became: string): Repair[] {
  if (words === became) return []
  const code = /[a-z|]/i.test(words) ? ('look-alike-mended' as const) : ('blank-removed' as const)
  return [{ code, was: words.trim().slice(0, 500), became }]
}
