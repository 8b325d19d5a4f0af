import type { Repair } from '@vnit/domain'
import { isSyllable, restoreAccents, splitTone } from '@vnit/vietnamese'

/** Words of a field parted where a copy glued them, with the accents that a scan lost; each mended word as a repair. */
export function properWords(words: string): { words: string; repairs: Repair[] } {
  const parted: Repair[] = []
  const apart = words.replace(/(?<![\p{L}\d/-])\p{L}{5,14}(?![\p{L}\d/-])/gu, (word) => {
    const cut = isWord(word) ? null : cutOf(word)
    if (cut !== null) parted.push({ code: 'words-split', was: word, became: cut })
    return cut ?? word
  })
  const { text, restored } = restoreAccents(apart)
  const accents = restored.map(({ was, became }) => ({ code: 'accents-restored' as const, was, became }))
  return { words: text, repairs: [...parted, ...accents] }
}

/** "nhândân" is "nhân dân": the only cut into two words of which each has a mark or the two a shape that no third has. */
function cutOf(word: string): string | null {
  if (!/[^ -~]/.test(word) || /^\p{Lu}{2}/u.test(word)) return null
  const cuts: string[] = []
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (isWord(left) && isWord(right) && !/^[aeiouyăâêôơư]/iu.test(right.normalize('NFD').slice(0, 1)))
      cuts.push(`${left} ${right}`)
  }
  return cuts.length === 1 ? (cuts[0] as string) : null
}

const known = new Map<string, boolean>()

/** Whether this can be a Vietnamese word; one that ends in a stop has one of two tones. */
function isWord(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const { base, tone } = splitTone(word.toLowerCase())
  const yes = isSyllable(base) && (!/(?:c|ch|p|t)$/u.test(base) || /^[\u0301\u0323]$/u.test(tone))
  if (known.size > 20_000) known.clear()
  known.set(word, yes)
  return yes
}
