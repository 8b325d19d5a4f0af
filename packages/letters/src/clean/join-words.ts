import { isSyllable, splitTone } from '@vnit/vietnamese'
import { apart } from '../text/edits.ts'
import { type Edit, edited, type View } from '../text/view.ts'

const onsets = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]'

/** A piece without a vowel, a blank, and letters that go on: "T hành", "Nh ư", "ph ủ". */
const broken = new RegExp(String.raw`(?<![\p{L}\p{N}./&-])(${onsets}) (\p{L}{1,6})(?![\p{L}\p{N}])`, 'iuy')
/** Where such a piece can begin: consonants alone between blanks. */
const alone = /(?<![^\s"“(,;:])[BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx](?:[hgriuHGRIU]{0,2}) (?=\S)/g
/** The end of a word left alone: "tr ê n", "thá ng". */
const ending = /^ (ch|ng|nh|[cmnpt])(?![\p{L}\p{N}.)/-])/u
/** An open syllable whose end stands alone: "thá ng". */
const torn = /(?<![\p{L}\p{N}./&-])(\p{L}{1,4}[aăâeêioôơuưy\u00c0-\u1ef9]) (ch|ng|nh|[mnpt])$/iu
const endAlone = / (?:ch|ng|nh|[mnpt])(?![\p{L}\p{N}.)/-])/giu
/** After these a single letter is a label: "điểm c khoản 2". */
const label = /(?:điểm|khoản|mục|phần|loại|nhóm|hạng|bảng|khối|mẫu|phụ lục|tiết|lớp|cấp)\s$/iu

/** Words that recognition broke are joined when the pieces are no words but the whole is one. */
export function joinWords(view: View): View {
  const edits: Edit[] = []
  let done = 0
  for (const { index: from } of view.text.matchAll(alone)) {
    broken.lastIndex = from
    const match = broken.exec(view.text)
    if (match === null) continue
    const [words, start = '', rest = ''] = match
    if (from < done || isLabel(view.text, from) || !isSameCase(start, rest) || !isWord(start + rest)) continue
    const tail = ending.exec(view.text.slice(from + words.length, from + words.length + 6))?.[1] ?? ''
    const more = tail !== '' && isWord(start + rest + tail) ? tail : ''
    done = from + words.length + (more === '' ? 0 : more.length + 1)
    edits.push({ from, to: done, put: start + rest + more, code: 'words-joined' })
  }
  for (const { 0: end, index } of view.text.matchAll(endAlone)) {
    const to = index + end.length
    const match = torn.exec(view.text.slice(Math.max(0, index - 7), to))
    if (match === null) continue
    const [words, start = '', rest = ''] = match
    if (!isWord(start + rest) || !isSameCase(start.slice(-1), rest)) continue
    if (goesOn(view.text, to)) continue
    edits.push({ from: to - words.length, to, put: start + rest, code: 'words-joined' })
  }
  return edited(view, apart(edits))
}

/** The piece after could be the beginning of the next word: "hà n ội" is "hà nội", not "hàn ội". */
function goesOn(text: string, at: number): boolean {
  const next = /^ (\p{L}{1,6})/u.exec(text.slice(at, at + 8))?.[1]
  return next !== undefined && !isWord(next)
}

function isLabel(text: string, from: number): boolean {
  return label.test(text.slice(Math.max(0, from - 10), from))
}

/** "T hành" and "NH Ư" go together, "b Ộ" and a label before a name do not. */
function isSameCase(start: string, rest: string): boolean {
  const capital = rest.toUpperCase() === rest
  return capital ? start === start.toUpperCase() : rest === rest.toLowerCase()
}

const known = new Map<string, boolean>()

function isWord(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const yes = isSyllable(splitTone(word.toLowerCase()).base)
  if (known.size > 20_000) known.clear()
  known.set(word, yes)
  return yes
}
