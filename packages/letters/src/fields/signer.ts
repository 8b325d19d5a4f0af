import type { Anchored, LetterReading } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'
import { lastOffice, opensSignature } from './offices.ts'

type Signer = NonNullable<LetterReading['signer']['value']>

/** Where the block of the signature begins, after the body began; null when the copy has lost it. */
export function findSignature(view: View, from: number): number | null {
  return linesOf(view.text, from).find((line) => opensSignature(line.text))?.from ?? null
}

const name = /^\p{Lu}\p{Ll}+(?:[ \t]+\p{Lu}\p{Ll}*){1,4}$/u

/** Who signed, as what, and for whom: "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / name", on several lines or on one. */
export function readSigner(view: View, at: number | null): Anchored<Signer> {
  if (at === null) return nothing()
  const capitals: string[] = []
  for (const line of linesOf(view.text, at, Math.min(view.text.length, at + 800))) {
    const { upper, rest } = parted(line)
    if (upper !== '') capitals.push(upper)
    if (!name.test(rest) || rest.length > 60) continue
    const said = capitals.join(' ')
    const office = lastOffice(said)
    if (office === null) return nothing()
    const capacity = [...said.matchAll(/(?<!\p{L})(KT|TL|TM|TUQ|Q)\s*\./gu)].at(-1)?.[1] ?? null
    const value = { name: oneLine(rest), capacity: capacity as Signer['capacity'], office }
    return anchor(value, [spanOf(view, at, line.to)], 0.93)
  }
  return nothing()
}

/** The capitals at the beginning of a line, and what follows them. */
function parted(line: Line): { upper: string; rest: string } {
  const words = oneLine(line.text)
    .replace(/\((?:đã ký|ĐÃ KÝ|Đã ký)\)/gu, '')
    .trim()
    .split(' ')
  const from = words.findIndex((word) => /\p{Ll}/u.test(word))
  const upper = from === -1 ? words : words.slice(0, from)
  return { upper: upper.join(' '), rest: from === -1 ? '' : words.slice(from).join(' ').trim() }
}
