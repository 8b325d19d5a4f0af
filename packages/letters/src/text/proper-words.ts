import type { Repair } from '@vnit/domain'
import { fold, isSyllable, restoreAccents, splitTone } from '@vnit/vietnamese'

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

/** Words with which the name of a body begins, as a scan without marks has them. */
const first = new Map(
  ['Phòng', 'Các', 'Cục', 'Vụ', 'Bộ', 'Sở', 'Viện', 'Trường', 'Tổng', 'Lãnh', 'Văn'].map((word) => [fold(word), word]),
)

/** The words of a body's name: its first word gets its marks back, which nothing else could stand there without. */
export function properName(words: string): { words: string; repairs: Repair[] } {
  const bare = /^[A-Z][a-z]{1,5}(?=\s)/.exec(words)?.[0]
  const became = bare === undefined ? undefined : first.get(bare.toLowerCase())
  if (bare === undefined || became === undefined) return properWords(words)
  const rest = properWords(became + words.slice(bare.length))
  return { words: rest.words, repairs: [{ code: 'accents-restored', was: bare, became }, ...rest.repairs] }
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
/** "gh", "ngh" and "k" stand before e, ê, i and y only; "c" and "ng" never do. */
const misspelt = /^(?:(?:gh|ngh|k(?!h))(?![eêiy])|(?:c(?!h)|ng(?!h))[eêi])/u

/** Whether this can be a Vietnamese word; one that ends in a stop has one of two tones. */
function isWord(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const { base, tone } = splitTone(word.toLowerCase())
  const yes =
    isSyllable(base) && !misspelt.test(base) && (!/(?:c|ch|p|t)$/u.test(base) || /^[\u0301\u0323]$/u.test(tone))
  if (known.size > 20_000) known.clear()
  known.set(word, yes)
  return yes
}
