import type { Anchored, LetterReading, Repair } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { nameIn } from '../text/names.ts'
import { mendsIn, spansOf, type View } from '../text/view.ts'
import { recipientsLabel } from '../segment/recipients-label.ts'
import { lastOffice, opensSignature } from './offices.ts'
import { matchesOf } from '../text/matches-of.ts'

type Signer = NonNullable<LetterReading['signer']['value']>

/**
 * Where the block of the signature begins, after the body began: the first office in capitals under which a name stands
 * (the authority above a decision's bases has none), else the first one beside or behind the recipients.
 */
export function findSignature(view: View, from: number): number | null {
  const opening = linesOf(view.text, from).filter((line) =>
    opensSignature(line.text, view.folded.slice(line.from, line.to)),
  )
  const named = opening.slice(0, 40).find((line) => readSigner(view, line.from).value !== null)
  if (named !== undefined) return named.from
  const recipients = view.folded.indexOf('noi nhan', from)
  return opening.find((line) => recipients !== -1 && line.from > recipients - 400)?.from ?? null
}

/** A line of the recipients or of an annex, that a copy put into the block. */
const listLine = new RegExp(String.raw`^\s*(?:${recipientsLabel}|phu\s*luc)|^\s*[-–+•~]\s?[a-z]`)
/** How long a block of the signature can be. */
const reach = 700

/** Who signed, as what, and for whom: "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / name", on several lines or on one. */
export function readSigner(view: View, at: number | null): Anchored<Signer> {
  if (at === null) return nothing()
  const capitals: string[] = []
  let half = ''
  let loose: { name: string; to: number } | null = null
  for (const line of linesOf(view.text, at, Math.min(view.text.length, at + reach))) {
    if (listLine.test(view.folded.slice(line.from, line.to))) {
      if (lastOffice(capitals.join(' ')) !== null) continue
    }
    const { upper, rest } = parted(line)
    const named =
      nameIn(rest) ??
      nameIn(`${half} ${rest}`) ??
      (upper !== '' && rest === '' && capitals.length > 0 ? nameIn(upper) : null)
    if (upper !== '' && (rest !== '' || named === null)) capitals.push(upper)
    if (named === null && rest.length > 70) break
    if (named === null) {
      half = /^(?:\p{Lu}\p{Ll}+ ?){1,2}$/u.test(rest) ? rest : half
      const guess = /^(?:\S+ ){2,3}\S+$/u.test(rest) ? nameIn(rest, true) : null
      if (guess !== null && loose === null) loose = { name: guess, to: line.to }
      continue
    }
    return signed(view, at, line.to, named, capitals.join(' '), 0.95)
  }
  return loose === null ? nothing() : signed(view, at, loose.to, loose.name, capitals.join(' '), 0.7)
}

function signed(view: View, at: number, to: number, named: string, said: string, confidence: number): Anchored<Signer> {
  const office = lastOffice(said)
  if (office === null) return nothing()
  const capacity = matchesOf(/(?<!\p{L})(KT|TL|TM|TUQ|Q)\s*[.,/]/gu, said).at(-1)?.[1] ?? null
  const value = { name: oneLine(named), capacity: capacity as Signer['capacity'], office }
  const spans = spansOf(view, at, to)
  const mended = nameMended(view, at, to, value.name)
  const sure = mended.length > 0 ? Math.min(confidence, 0.85) : confidence
  return anchor(value, spans, sure, [...mendsIn(view, spans), ...mended])
}

/** The repair of a name that does not stand in the text as it is given. */
function nameMended(view: View, from: number, to: number, name: string): Repair[] {
  const shown = oneLine(view.text.slice(view.text.lastIndexOf('\n', to - 1) + 1, to))
  const isShown = oneLine(view.text.slice(from, to)).toLowerCase().includes(name.toLowerCase())
  return isShown ? [] : [{ code: 'accents-restored', was: shown.slice(0, 100), became: name }]
}

/** The capitals at the beginning of a line, and what follows them. */
function parted(line: Line): { upper: string; rest: string } {
  const words = oneLine(line.text.replace(/\((?:đã ký|đã kí)[^)]*\)/giu, ' '))
    .split(' ')
    .filter(Boolean)
  const from = words.findIndex((word) => /\p{Ll}/u.test(word))
  const upper = from === -1 ? words : words.slice(0, from)
  return { upper: upper.join(' '), rest: from === -1 ? '' : words.slice(from).join(' ').trim() }
}

/** How many of the last lines a name without its office can stand in. */
const lastLines = 6

/** A copy that lost the block of the signature may still end with the signer's name, behind the list of recipients. */
export function signerAtEnd(view: View, recipientsFrom: number | null): Anchored<Signer> {
  if (recipientsFrom === null) return nothing()
  const lines = linesOf(view.text, recipientsFrom, Math.min(view.text.length, recipientsFrom + 1500))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .slice(1, 40)
  const kept = lines.findLastIndex(({ from, to }) => /^\W*(?:luu|luru)\s*:/.test(view.folded.slice(from, to)))
  if (kept === -1) return nothing()
  for (const line of lines.slice(kept + 1, kept + 1 + lastLines)) {
    const name = nameIn(line.text)
    if (name !== null && name.includes(' '))
      return anchor(
        { name, capacity: null, office: '' },
        spansOf(view, line.from, line.to),
        0.75,
        nameMended(view, line.from, line.to, name),
      )
  }
  return nothing()
}
