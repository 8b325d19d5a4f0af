import { conceptsAt } from './concepts-at.ts'
import { decodeTyping } from './decode-typing.ts'
import { fold } from './fold.ts'
import { occurs, phrase, wordAlternatives } from './word-alternatives.ts'
import { hasPrefix, type Alternative, type QueryPart, type QueryReading, type Vocabulary } from './query-reading.ts'
import { searchKey } from './search-key.ts'
import { stopWords } from './stop-words.ts'
import { codeKey, wordsOf, type Word } from './words.ts'

const longestQuery = 200
const mostWords = 24

/**
 * Reads what somebody typed, with marks or without, raw Telex or VNI, shortened, joined or with a slip, against the words
 * the index holds. Pure: the same text and vocabulary give the same reading. While it is `growing` under the hand, a short
 * last word that exists may also be the beginning of a longer one.
 */
export function readQuery(text: string, vocabulary: Vocabulary, { growing = false } = {}): QueryReading {
  const typed = text.normalize('NFC').slice(0, longestQuery).replace(/\s+/g, ' ').trim()
  const words = wordsOf(typed).slice(0, mostWords)
  const known = words.filter((word) => vocabulary.words.has(searchKey(word.text)) || !stopWords.has(fold(word.text)))
  const asked = known.length > 0 ? known : words
  const parts = readParts(asked, decodedWords(asked, vocabulary), vocabulary, growing)
  return { typed, code: codeKey(typed), parts, readAs: readAs(parts) }
}

/** Words whose raw keys make sense: at least two of them, or one that shows a strong mark. */
function decodedWords(words: Word[], vocabulary: Vocabulary): Map<Word, string> {
  const found = new Map<Word, string>()
  let strong = false
  for (const word of words) {
    if (vocabulary.words.has(searchKey(word.text))) continue
    const decoded = decodeTyping(word.text, word === words.at(-1))
    if (decoded === null) continue
    const isWhole = vocabulary.words.has(searchKey(decoded.text))
    if (!isWhole && !(word === words.at(-1) && hasPrefix(vocabulary, fold(decoded.text)))) continue
    found.set(word, decoded.text)
    strong ||= decoded.strong
  }
  return strong || found.size > 1 ? found : new Map()
}

function readParts(words: Word[], decoded: Map<Word, string>, vocabulary: Vocabulary, growing: boolean): QueryPart[] {
  const parts: QueryPart[] = []
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at)
    const { size, alternatives } = readPart(rest, decoded, vocabulary, growing)
    const typed = rest
      .slice(0, size)
      .map((word) => word.text)
      .join(' ')
    parts.push({ typed, alternatives, rarity: rarity(alternatives, vocabulary) })
    at += size
  }
  return parts
}

/** A compound, a known name of a thing, or a single word, whichever stands at the start. */
function readPart(rest: Word[], decoded: Map<Word, string>, vocabulary: Vocabulary, growing: boolean) {
  const word = rest[0] as Word
  const kept = (alternatives: Alternative[]) => distinct(alternatives).filter((one) => occurs(one, vocabulary))
  const size = Math.min(word.size, rest.length)
  const meant = rest.slice(0, 8).map((one) => decoded.get(one) ?? one.text)
  const concept = conceptsAt(meant)
  const others = kept((concept?.others ?? []).map((other) => phrase(other, 'concept', 0.8)))
  if (concept && concept.size > 1 && others.length > 0) {
    const means = rest.slice(0, concept.size).some((one) => decoded.has(one)) ? 'typing' : 'typed'
    const own = { ...phrase(meant.slice(0, concept.size).join(' '), means, 1), near: false }
    return { size: concept.size, alternatives: [...kept([own]), ...others] }
  }
  if (size > 1) return { size, alternatives: kept(compoundAlternatives(rest.slice(0, size), size === rest.length)) }
  const own = kept(
    wordAlternatives(
      word,
      decoded.get(word) ?? null,
      rest.length > 1 ? 'inside' : growing ? 'growing' : 'last',
      vocabulary,
    ),
  )
  return { size, alternatives: concept?.size === 1 ? [...own, ...others] : own }
}

/** "e-office" stands in the index as two words in a row and as one. */
function compoundAlternatives(words: Word[], last: boolean): Alternative[] {
  const joined = words.map((word) => word.text).join('')
  const apart = phrase(words.map((word) => word.text).join(' '), 'typed', 1)
  const together = phrase(joined, 'typed', 1)
  if (!last) return [apart, together]
  return [apart, together, { ...apart, prefix: true, weight: 0.6 }, { ...together, prefix: true, weight: 0.6 }]
}

function distinct(alternatives: Alternative[]): Alternative[] {
  const seen = new Map<string, Alternative>()
  for (const one of alternatives) {
    const key = `${one.words.join(' ')}${one.prefix ? '*' : ''}`
    const before = seen.get(key)
    if (before === undefined || before.weight < one.weight) seen.set(key, one)
  }
  return [...seen.values()]
}

/** The rarer, the more a part says: the logarithm of how few entries hold it. */
function rarity(alternatives: Alternative[], { words, entries }: Vocabulary): number {
  const whole = alternatives.filter((one) => !one.prefix)
  const counts = whole.map((one) => Math.min(...one.words.map((word) => words.get(word) ?? entries)))
  return Math.log(1 + (entries + 1) / (Math.max(0, ...counts) + 1))
}

/** The words for the line under the search box: only when raw keys, joins, short forms or slips were read. */
function readAs(parts: QueryPart[]): string | null {
  const best = parts.map((part) => part.alternatives.find((one) => one.means !== 'prefix'))
  const differs = best.some((one) => one && one.means !== 'typed' && one.means !== 'concept')
  return differs ? parts.map((part, at) => best[at]?.shown ?? part.typed).join(' ') : null
}
