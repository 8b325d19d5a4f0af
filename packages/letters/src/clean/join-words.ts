import { isSyllable, splitTone } from '@vnit/vietnamese'
import { apart } from '../text/edits.ts'
import { type Edit, edited, type View } from '../text/view.ts'
import { letterKind } from '../text/letter-kinds.ts'
import { unitsMarked } from '../text/units-marked.ts'

const onsets = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]'

/** A piece without a vowel, a blank, and letters that go on: "T hành", "Nh ư", "ph ủ". */
const broken = new RegExp(String.raw`(?<![\p{L}\p{N}./&-])(${onsets}) (\p{L}{1,6})(?![\p{L}\p{N}])`, 'iuy')
/** The end of a word left alone: "tr ê n", "thá ng". */
const ending = /^ (ch|ng|nh|[cmnpt])(?![\p{L}\p{N}.)/-])/u
/** An open syllable whose end stands alone: "thá ng". */
const torn = /(?<![\p{L}\p{N}./&-])(\p{L}{1,4}[aăâeêioôơuưy\u00c0-\u1ef9]) (ch|ng|nh|[mnpt])$/iu
/** After these a single letter is a label: "điểm c khoản 2". */
const label = /(?:điểm|khoản|mục|phần|loại|nhóm|hạng|bảng|khối|mẫu|phụ lục|tiết|lớp|cấp)\s$/iu

/** Words that recognition broke are joined when the pieces are no words but the whole is one. */
export function joinWords(view: View): View {
  const { text } = view
  const edits: Edit[] = []
  const atEnds: Edit[] = []
  let done = 0
  for (let blank = text.indexOf(' '); blank !== -1; blank = text.indexOf(' ', blank + 1)) {
    const from = startAlone(text, blank)
    const joined = from === -1 || from < done ? null : joinedAt(text, from)
    if (joined !== null) {
      done = joined.to
      edits.push(joined)
    }
    const mended = endsAlone(text, blank) ? joinedEnd(text, blank) : null
    if (mended !== null) atEnds.push(mended)
  }
  return edited(view, apart([...edits, ...atEnds]))
}

const consonants = unitsMarked('BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx')
const followers = unitsMarked('hgriuHGRIU')
const openers = unitsMarked(' \n\t\r\f\v\u00a0\u2028\u2029\ufeff"“(,;:')

/** Where a piece of consonants begins that stands alone before a blank; -1 when none does. */
function startAlone(text: string, blank: number): number {
  let from = blank - 1
  while (from > blank - 3 && followers[text.charCodeAt(from)] === 1 && !opens(text, from)) from -= 1
  if (from < 0 || consonants[text.charCodeAt(from)] === 0 || !opens(text, from)) return -1
  return blank + 1 >= text.length || isSpace(text, blank + 1) ? -1 : from
}

function opens(text: string, at: number): boolean {
  return at === 0 || openers[text.charCodeAt(at - 1)] === 1
}

function joinedAt(text: string, from: number): Edit | null {
  broken.lastIndex = from
  const match = broken.exec(text)
  if (match === null) return null
  const [words, start = '', rest = ''] = match
  if (isLabel(text, from) || !isSameCase(start, rest) || !isWord(start + rest)) return null
  const tail = ending.exec(text.slice(from + words.length, from + words.length + 6))?.[1] ?? ''
  const more = tail !== '' && isWord(start + rest + tail) ? tail : ''
  const to = from + words.length + (more === '' ? 0 : more.length + 1)
  return { from, to, put: start + rest + more, code: 'words-joined' }
}

const ends = unitsMarked('cnmptCNMPT')
const second = unitsMarked('hgHG')

/** Whether behind a blank one or two consonants stand with which a word ends. */
function endsAlone(text: string, blank: number): boolean {
  if (ends[text.charCodeAt(blank + 1)] !== 1) return false
  return (
    letterKind(text, blank + 2) === 0 || (second[text.charCodeAt(blank + 2)] === 1 && letterKind(text, blank + 3) === 0)
  )
}

const endAlone = / (?:ch|ng|nh|[mnpt])(?![\p{L}\p{N}.)/-])/iuy

function joinedEnd(text: string, blank: number): Edit | null {
  endAlone.lastIndex = blank
  const end = endAlone.exec(text)?.[0]
  if (end === undefined) return null
  const to = blank + end.length
  const match = torn.exec(text.slice(Math.max(0, blank - 7), to))
  if (match === null) return null
  const [words, start = '', rest = ''] = match
  if (!isWord(start + rest) || !isSameCase(start.slice(-1), rest) || goesOn(text, to)) return null
  return { from: to - words.length, to, put: start + rest, code: 'words-joined' }
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

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] as string)
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
