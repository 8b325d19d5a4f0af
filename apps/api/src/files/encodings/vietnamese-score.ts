import { isSyllable, splitTone, takesTone } from '@vnit/vietnamese'

const token = /[^\s!-@[-`{-~\u2010-\u206f\ufffd\u00a0]+/g
const shown = 60_000

/** How many words of a text have letters beyond ASCII, and how many of those are Vietnamese syllables. */
export type Score = { marked: number; valid: number }

/** Counts over the beginning of a text: what a right reading makes high and a wrong one low. */
export function vietnameseScore(text: string): Score {
  let marked = 0
  let valid = 0
  for (const [word] of text.slice(0, shown).matchAll(token)) {
    if (!/[^ -~]/.test(word)) continue
    marked += 1
    if (isVietnamese(word)) valid += 1
  }
  return { marked, valid }
}

/** The part of the marked words that are syllables; 0 where none is marked. */
export function partValid({ marked, valid }: Score): number {
  return marked === 0 ? 0 : valid / marked
}

const telexTone: Record<string, string> = { '\u0301': 's', '\u0323': 'j', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x' }
const known = new Map<string, boolean>()

function isVietnamese(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return false
  const small = word.toLowerCase().normalize('NFC')
  const before = known.get(small)
  if (before !== undefined) return before
  const { base, tone } = splitTone(small)
  const found = isSyllable(base) && takesTone(base, tone === '' ? null : (telexTone[tone] ?? null))
  if (known.size > 20_000) known.clear()
  known.set(small, found)
  return found
}
