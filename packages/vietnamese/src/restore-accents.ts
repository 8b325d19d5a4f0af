import { lightWords } from './common-words.ts'
import { beforeSigns, neverRight } from './never-right.ts'
import { termTree, type Term, type TermNode } from './term-tree.ts'
import { syllablesOf, type LetterCase, type TextSyllable } from './text-syllables.ts'
import { isFoldedSyllable } from './syllable.ts'
import { syllableKey } from './syllable-key.ts'

/** A syllable that got its accents back; from and to are places in the text that was given. */
export type RestoredAccent = { from: number; to: number; was: string; became: string }

type Slot = TextSyllable & { marked: string; became: string | null; coverFrom: number; coverTo: number }
type Chance = { at: number; terms: Term[] }
type Claim = { at: number; term: Term; right: number }

const number = syllableKey('số').marked

/**
 * Gives the syllables of a scan their accents back where a term of official writing proves them: "kê hoạch", "chính sách thué".
 * Conservative: what may be right as it stands, symbols, foreign words and names of persons stay. Linear in the length.
 */
export function restoreAccents(text: string): { text: string; restored: RestoredAccent[] } {
  const slots = syllablesOf(text).map((one, at): Slot => {
    const { from, to, word, shape, gap, fixed } = one
    return { from, to, word, shape, gap, fixed, marked: shape.marked, became: null, coverFrom: at, coverTo: at }
  })
  const chances = chancesIn(slots)
  const isBare = hasNoMarks(slots)
  let mended = mendTerms(text, slots, chances, isBare)
  mended = mendSingles(text, slots, isBare) || mended
  for (let pass = 0; mended && pass < 2; pass++) mended = mendTerms(text, slots, chances, isBare)
  return written(text, slots)
}

/** Four syllables in a row never lack every mark: the copy lost them all, and a term of two words is proof enough. */
function hasNoMarks(slots: Slot[]): boolean {
  const free = slots.filter(({ fixed }) => !fixed)
  return free.length >= 4 && free.every(({ shape }) => shape.marked === shape.bare)
}

/** What these mean where no mark is left at all. */
const bareWords = new Map(
  ['các', 'và', 'của', 'được', 'về', 'việc', 'những', 'trên', 'thuộc'].map((word) => [syllableKey(word).bare, word]),
)

/** Syllables that are never a word, unless a term may want another one there, and those that what follows proves wrong. */
function mendSingles(text: string, slots: Slot[], isBare: boolean): boolean {
  slots.forEach((slot, at) => {
    if (slot.fixed || (slot.became === null && !slot.shape.mayBeWrong && !isBare)) return
    const sign = beforeSigns.find(
      ({ was, next }) => was.includes(slot.marked) && next.test(text.slice(slot.to, slot.to + 6)),
    )
    if (sign !== undefined) become(slot, sign.word)
    if (slot.became !== null) return
    const word = neverRight.get(slot.marked) ?? (isBare ? bareWords.get(slot.marked) : undefined)
    if (word !== undefined && !mayBeOther(slots, at, syllableKey(word).marked)) become(slot, word)
  })
  return slots.some(({ became }) => became !== null)
}

function mayBeOther(slots: Slot[], at: number, marked: string): boolean {
  const near: Chance[] = []
  findChances(slots, at, near)
  if (at > 0) findChances(slots, at - 1, near)
  return near.some((one) => one.terms.some((term) => term.marked[at - one.at] !== marked))
}

function beforeNumber(text: string, { to }: Slot): boolean {
  return /^[:.]?\s{0,2}\d/.test(text.slice(to, to + 4))
}

function mendTerms(text: string, slots: Slot[], chances: Chance[], isBare: boolean): boolean {
  const claims = claimsOn(text, slots, chances, isBare)
  claims.sort((a, b) => b.term.words.length - a.term.words.length || b.right - a.right || a.at - b.at)
  const settled = new Set<number>()
  let mended = false
  for (const { at, term } of claims) {
    const places = term.words.map((_, step) => at + step)
    if (places.some((place, step) => settled.has(place) && slots[place]?.marked !== term.marked[step])) continue
    places.forEach((place, step) => {
      const slot = slots[place] as Slot
      settled.add(place)
      if (slot.marked === term.marked[step]) return
      become(slot, term.words[step] as string, term.marked[step])
      mended = true
    })
  }
  return mended
}

/** The terms that would explain a stretch better than what stands there, after what is right has covered its own. */
function claimsOn(text: string, slots: Slot[], chances: Chance[], isBare: boolean): Claim[] {
  const open = chances.filter(({ at, terms }) => {
    const stands = terms.some((term) => rightIn(slots, at, term) === term.words.length)
    if (stands) cover(slots, at, terms[0]?.words.length ?? 0)
    return !stands
  })
  return open.flatMap(({ at, terms }) => {
    const claims = terms
      .filter((term) => term.kind !== 'row')
      .map((term) => ({ at, term, right: rightIn(slots, at, term) }))
      .filter((claim) => isProven(text, slots, claim, isBare))
    const most = Math.max(...claims.map((claim) => claim.right))
    const best = claims.filter((claim) => claim.right === most)
    return best.length === 1 && best[0]?.term.kind === 'term' ? best : []
  })
}

/** Each stretch that spells terms when its marks are left out, from left to right, shorter ones first. */
function chancesIn(slots: Slot[]): Chance[] {
  const found: Chance[] = []
  for (let at = 0; at < slots.length; at++) findChances(slots, at, found)
  return found
}

function findChances(slots: Slot[], start: number, found: Chance[]): void {
  let node: TermNode | undefined = slots[start]?.shape.opens
  for (let at = start; node !== undefined; at++) {
    const { fixed, gap } = slots[at] as Slot
    if (fixed) return
    if (node.terms.length > 0) found.push({ at: start, terms: node.terms })
    if (gap === '|') return
    if (gap === ',') node = node.next.get(',')
    node = node?.next.get(slots[at + 1]?.shape.bare ?? '')
  }
}

function rightIn(slots: Slot[], at: number, term: Term): number {
  let right = 0
  for (let step = 0; step < term.marked.length; step++) if (slots[at + step]?.marked === term.marked[step]) right++
  return right
}

function cover(slots: Slot[], at: number, length: number): void {
  for (let place = at; place < at + length; place++) {
    const slot = slots[place] as Slot
    slot.coverFrom = Math.min(slot.coverFrom, at)
    slot.coverTo = Math.max(slot.coverTo, at + length - 1)
  }
}

function isProven(text: string, slots: Slot[], { at, term, right }: Claim, isBare: boolean): boolean {
  const wrong = term.words.flatMap((_, step) => (slots[at + step]?.marked === term.marked[step] ? [] : [at + step]))
  if (wrong.some((place) => isTaken(text, slots, place, at, term.words.length))) return false
  if (isBare) return true
  const { known } = termTree()
  const strange = wrong.every((place) => !known.has(slots[place]?.marked ?? ''))
  const some = term.words.some((_, step) => slots[at + step]?.marked !== slots[at + step]?.shape.bare)
  if (strange && (right > 0 || some)) return true
  if (term.words.length > 3) return right > 1
  if (wrong.length > 1 || wrong.some((place) => lightWords.has(slots[place]?.marked ?? ''))) return false
  if (term.words.length === 3) return true
  return !isLeaning(slots[wrong[0] === at ? at + 1 : at] as Slot) && !(wrong[0] === at && isTornOff(text, slots, at))
}

/** Whether a syllable has a place of its own: in a term that stands right, before a number, as a name, behind a glued word. */
function isTaken(text: string, slots: Slot[], place: number, at: number, length: number): boolean {
  const slot = slots[place] as Slot
  if (slot.coverFrom < slot.coverTo) return true
  if (slot.marked === number && beforeNumber(text, slot)) return true
  if (length === 2 && place > at && slot.shape.letters === 'title' && slots[place - 1]?.shape.letters === 'lower')
    return true
  const before = place === at && place > 0 && slots[place - 1]?.gap === ' ' ? slots[place - 1] : undefined
  return length < 4 && before !== undefined && before.word.length > 5 && !isFoldedSyllable(before.shape.bare)
}

/** Whether the word before stands over a page break: what it would have said of this one is not known. */
function isTornOff(text: string, slots: Slot[], at: number): boolean {
  const { from, shape } = slots[at] as Slot
  const before = slots[at - 1]
  return shape.letters === 'lower' && before?.gap === '|' && /^\s+$/.test(text.slice(before.to, from))
}

/** Whether a neighbour proves little: a word beside anything, or part of a term of its own. */
function isLeaning(slot: Slot): boolean {
  return slot.coverFrom < slot.coverTo || lightWords.has(slot.marked)
}

function become(slot: Slot, word: string, marked = syllableKey(word).marked): void {
  slot.marked = marked
  slot.became = inCase(word, slot.shape.letters)
}

function inCase(word: string, letters: LetterCase): string {
  if (letters === 'upper') return word.toUpperCase()
  return letters === 'title' ? (word[0] ?? '').toUpperCase() + word.slice(1) : word
}

function written(text: string, slots: Slot[]): { text: string; restored: RestoredAccent[] } {
  const restored: RestoredAccent[] = []
  let out = ''
  let done = 0
  for (const { from, to, word, became, marked, shape } of slots) {
    if (became === null || marked === shape.marked) continue
    restored.push({ from, to, was: word, became })
    out += text.slice(done, from) + became
    done = to
  }
  return { text: out + text.slice(done), restored }
}
