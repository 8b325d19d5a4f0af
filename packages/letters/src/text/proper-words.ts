import type { Repair } from '@vnit/domain'
import { fold, restoreAccents } from '@vnit/vietnamese'
import { seamIn } from './glued-words.ts'

/** Words of a field parted where a copy glued them, with the accents that a scan lost; each mended word as a repair. */
export function properWords(words: string): { words: string; repairs: Repair[] } {
  const parted: Repair[] = []
  const apart = words.replace(/(?<![\p{L}\d/-])\p{L}{5,14}(?![\p{L}\d/-])/gu, (word) => {
    const at = seamIn(word)
    if (at === null) return word
    const cut = `${word.slice(0, at)} ${word.slice(at)}`
    parted.push({ code: 'words-split', was: word, became: cut })
    return cut
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
