import { sureFamilyNames, unmistakableFamilyNames } from './family-names.ts'
import { mayBeWrong } from './never-right.ts'
import { syllableKey, type SyllableKey } from './syllable-key.ts'
import { termTree, type TermNode } from './term-tree.ts'

export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed'
/** What is between a syllable and the next one: a blank, a comma (or slash), or something that parts them. */
export type Gap = ' ' | ',' | '|'
type Shape = SyllableKey & {
  letters: LetterCase
  foreign: boolean
  /** The terms that begin with it. */
  opens: TermNode | undefined
  mayBeWrong: boolean
}
export type TextSyllable = { from: number; to: number; word: string; shape: Shape; gap: Gap; fixed: boolean }

/** No longer than this in one piece: the pattern is matched by recursion over a run of marks. */
const word = /[\p{L}\p{M}]{1,64}/gu
const blankGap = /^(?:[ \t\u00a0]{1,2}|[ \t\u00a0]?\r?\n[ \t\u00a0]{0,3})$/
const commaGap = /^[ \u00a0]?[,/][ \u00a0]?(?:\r?\n)?$/
/** "nghiêng" with its marks apart has nine signs. */
const longest = 12
const joint = /^[-/.&_–]$/

/** The syllables of a text in order; fixed are those that no mending may touch: symbols, foreign words, names of persons. */
export function syllablesOf(text: string): TextSyllable[] {
  const found: TextSyllable[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const shape = knownShape(match[0])
    const before = found.at(-1)
    if (before !== undefined) before.gap = gapOf(text, before.to, from)
    found.push({
      from,
      to,
      word: match[0],
      shape,
      gap: '|',
      fixed: shape.foreign || before?.to === from || besideDigit(text, from, to),
    })
  }
  fixSymbols(text, found)
  fixNames(found)
  return found
}

/** A language has few syllables: most are known after some pages. */
const shapes = new Map<string, Shape>()
const mostShapes = 20_000

function knownShape(word: string): Shape {
  const known = shapes.get(word)
  if (known !== undefined) return known
  if (shapes.size >= mostShapes) shapes.clear()
  const shape = shapeOf(word)
  shapes.set(word, shape)
  return shape
}

function shapeOf(word: string): Shape {
  if (word.length > longest) return tooLong
  const letters = caseOf(word)
  const key = syllableKey(word)
  return {
    ...key,
    letters,
    foreign: letters === 'mixed' || key.bare.length > 7 || !/^[a-eg-ik-vxy]+$/.test(key.bare),
    opens: termTree().root.next.get(key.bare),
    mayBeWrong: mayBeWrong(key.marked),
  }
}

const tooLong: Shape = {
  marked: '',
  bare: '',
  letters: 'mixed',
  foreign: true,
  opens: undefined,
  mayBeWrong: false,
}

function caseOf(word: string): LetterCase {
  if (word === word.toLowerCase()) return 'lower'
  const [first = '', ...rest] = word.normalize('NFC')
  const tail = rest.join('')
  if (tail === tail.toLowerCase()) return first === first.toUpperCase() ? 'title' : 'mixed'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' '
  if (to - from > 6) return '|'
  const between = text.slice(from, to)
  return blankGap.test(between) ? ' ' : commaGap.test(between) ? ',' : '|'
}

function besideDigit(text: string, from: number, to: number): boolean {
  return isDigit(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(to))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** "QĐ-TTg", "BTC/TCT": pieces joined by one sign, of which one is a run of capitals, or a digit stands at the chain. */
function fixSymbols(text: string, all: TextSyllable[]): void {
  for (let start = 0; start < all.length;) {
    let end = start
    while (end + 1 < all.length && joined(text, all[end] as TextSyllable, all[end + 1] as TextSyllable)) end++
    if (isSymbol(text, all, start, end)) for (let at = start; at <= end; at++) (all[at] as TextSyllable).fixed = true
    start = end + 1
  }
}

function isSymbol(text: string, all: TextSyllable[], start: number, end: number): boolean {
  const first = (all[start] as TextSyllable).from
  if (/[-/_]/.test(text[first - 1] ?? '') && isDigit(text.charCodeAt(first - 2))) return true
  if (/[@_]/.test(text[all[end]?.to ?? 0] ?? '')) return true
  if (start === end) return false
  return all.slice(start, end + 1).some((one) => /upper|mixed/.test(one.shape.letters) || one.fixed)
}

function joined(text: string, left: TextSyllable, right: TextSyllable): boolean {
  return left.gap !== ' ' && right.from - left.to === 1 && joint.test(text[left.to] as string)
}

/** Three capitalised words in a row of which the first is a family name are a person's name. */
function fixNames(all: TextSyllable[]): void {
  for (let at = 0; at + 2 < all.length; at++) {
    const first = all[at] as TextSyllable
    if (first.shape.letters === 'lower' || !startsName(first)) continue
    let end = at
    while (end < at + 3 && all[end]?.gap === ' ' && isCapital(all[end + 1])) end++
    if (end - at < 2) continue
    for (const one of all.slice(at, end + 1)) one.fixed = true
  }
}

function isCapital(one: TextSyllable | undefined): boolean {
  return one !== undefined && one.shape.letters !== 'lower' && one.shape.letters !== 'mixed'
}

function startsName({ shape }: TextSyllable): boolean {
  return sureFamilyNames.has(shape.marked) || (shape.letters === 'title' && unmistakableFamilyNames.has(shape.bare))
}
