import { isSyllable, splitTone } from '@vnit/vietnamese'

/**
 * Where two words that a copy glued part: "nhândân" is "nhân dân". Only the one cut into two words of which each can be
 * Vietnamese counts; null for whole words, for words without any mark, and where several cuts would do.
 */
export function seamIn(word: string): number | null {
  if (isWord(word) || !/[^ -~]/.test(word) || /^\p{Lu}{2}/u.test(word)) return null
  let seam: number | null = null
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (!isWord(word.slice(0, at)) || !isWord(word.slice(at)) || beginsWithVowel(word, at)) continue
    if (seam !== null) return null
    seam = at
  }
  return seam
}

function beginsWithVowel(word: string, at: number): boolean {
  return /^[aeiouyăâêôơư]/iu.test((word[at] as string).normalize('NFD').slice(0, 1))
}

const known = new Map<string, boolean>()
/** "gh", "ngh" and "k" stand before e, ê, i and y only; "c" and "ng" never do. */
const misspelt = /^(?:(?:gh|ngh|k(?!h))(?![eêiy])|(?:c(?!h)|ng(?!h))[eêi])/u

/** Whether this can be a Vietnamese word; one that ends in a stop has one of two tones. */
export function isWord(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const { base, tone } = splitTone(word.toLowerCase())
  const yes =
    isSyllable(base) && !misspelt.test(base) && (!/(?:c|ch|p|t)$/u.test(base) || /^[\u0301\u0323]$/u.test(tone))
  if (known.size > 20_000) known.clear()
  known.set(word, yes)
  return yes
}
