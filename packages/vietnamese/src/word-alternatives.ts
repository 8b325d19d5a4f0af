import { abbreviations } from './abbreviations.ts'
import { fold } from './fold.ts'
import { isOneSlip } from './one-slip.ts'
import { hasPrefix, type Alternative, type ReadingMeans, type Vocabulary } from './query-reading.ts'
import { markedKey, searchKey } from './search-key.ts'
import { splitGrowing, splitJoined } from './split-joined.ts'
import { wordsOf, type Word } from './words.ts'

/** Where a word stands in the query: inside, last, or last and still being typed. */
export type Place = 'inside' | 'last' | 'growing'

/** Everything one typed word may stand for, the surest first; the caller keeps what the index holds. */
export function wordAlternatives(
  word: Word,
  meant: string | null,
  place: Place,
  vocabulary: Vocabulary,
): Alternative[] {
  const last = place !== 'inside'
  const folded = fold(word.text)
  const isKnown = vocabulary.words.has(searchKey(word.text))
  const sure: Alternative[] = [phrase(word.text, 'typed', 1)]
  if (meant !== null) sure.push(phrase(meant, 'typing', 1))
  if (meant !== null && last) sure.push({ ...prefixOf(fold(meant)), shown: meant, means: 'typing' })
  for (const long of abbreviations[folded] ?? []) sure.push(phrase(long, 'abbreviation', isKnown ? 0.9 : 1))
  if (last ? place === 'growing' || !isKnown || folded.length > 2 : !isKnown && folded.length > 2)
    sure.push(prefixOf(folded), prefixOf(searchKey(word.text)))
  if (sure.some((one) => occurs(one, vocabulary))) return sure
  const exists = (part: string) => vocabulary.words.has(searchKey(part))
  const cut = splitJoined(folded, exists)
  if (cut) return [phrase(cut.join(' '), 'joined', 1)]
  const near = slips(folded, vocabulary)
  if (!last || near.length > 0) return near
  const growing = splitGrowing(folded, exists, (part) => hasPrefix(vocabulary, part))
  return growing ? [{ ...phrase(growing.join(' '), 'joined', 0.6), prefix: true }] : growingShortForms(folded)
}

/** Short forms that begin with what has been typed so far: "hdd" may become "hddt". */
function growingShortForms(folded: string): Alternative[] {
  if (folded.length < 2) return []
  const forms = Object.keys(abbreviations).filter((form) => form.startsWith(folded))
  return forms
    .flatMap((form) => (abbreviations[form] ?? []).slice(0, 1).map((long) => phrase(long, 'prefix', 0.4)))
    .slice(0, 6)
}

/** These words in a row. */
export function phrase(text: string, means: ReadingMeans, weight: number): Alternative {
  const words = wordsOf(text).map((word) => word.text)
  return {
    words: words.map(searchKey),
    marked: words.map(markedKey),
    near: true,
    prefix: false,
    shown: text,
    weight,
    means,
  }
}

/** Whether the index holds every word of it. */
export function occurs({ words, prefix }: Alternative, vocabulary: Vocabulary): boolean {
  if (words.length === 0) return false
  const whole = prefix ? words.slice(0, -1) : words
  return whole.every((word) => vocabulary.words.has(word)) && (!prefix || hasPrefix(vocabulary, words.at(-1) as string))
}

function prefixOf(folded: string): Alternative {
  return { words: [folded], marked: [null], near: true, prefix: true, shown: folded, weight: 0.6, means: 'prefix' }
}

/** Words of the index one slip away, swapped letters first, then the commonest; never with digits, never very short. */
function slips(folded: string, vocabulary: Vocabulary): Alternative[] {
  if (folded.length < 3 || /\d/.test(folded)) return []
  const near = vocabulary.sorted.filter((word) => word.length > 2 && !/\d/.test(word) && isOneSlip(folded, word))
  const rank = (word: string) => (isSwap(folded, word) ? 1e9 : 0) + (vocabulary.words.get(word) ?? 0)
  near.sort((a, b) => rank(b) - rank(a))
  return near.slice(0, 4).map((word, at) => ({ ...phrase(word, 'slip', 0.5 - at * 0.05), marked: [null] }))
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && a.split('').sort().join('') === b.split('').sort().join('')
}
