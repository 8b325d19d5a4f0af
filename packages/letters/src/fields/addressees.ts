import type { AddresseeReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { spanOf, trimmed, type View } from '../text/view.ts'
import { type Known, meaningOf } from './meaning.ts'

type Stretch = { from: number; to: number }

/** Where "Kính gửi" stands and where its list ends; null when the letter has none (directives address in the body). */
export function findSalutation(view: View): (Stretch & { items: Stretch[] }) | null {
  const label = /(?:^|[\n\t])[ \t]*(kinh\s*gui)[ \t]*:?/.exec(view.folded)
  if (label === null) return null
  const from = label.index + label[0].indexOf('k')
  const items: Stretch[] = []
  let open = false
  let blank = false
  for (const line of linesOf(view.text, label.index + label[0].length)) {
    const marker = /^\s*[-–—•+](?!-)\s*/.exec(line.text)
    if (isEmpty(line.text)) {
      blank = true
      continue
    }
    if (marker !== null && !(items.length > 0 && !items[0]?.to))
      items.push({ from: line.from + marker[0].length, to: line.to })
    else if (items.length === 0) items.push({ from: line.from, to: line.to })
    else if (open && !blank && /^\s*\p{Ll}/u.test(line.text)) (items.at(-1) as Stretch).to = line.to
    else break
    open = !/[.;]\s*$/.test(line.text)
    blank = false
    if (marker === null && !open && /\.\s*$/.test(line.text)) break
  }
  const parted = items.flatMap((item) => partsOf(view.text, item))
  return { from, to: items.at(-1)?.to ?? from + label[0].trim().length, items: parted }
}

/** "Bộ Tài chính; Bộ Nội vụ." on one line is two addressees. */
function partsOf(text: string, item: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = item.from
  for (const piece of text.slice(item.from, item.to).split(';')) {
    const [from, to] = trimmed(text, start, start + piece.length)
    if (to > from) parts.push({ from, to: text[to - 1] === '.' ? to - 1 : to })
    start += piece.length + 1
  }
  return parts
}

/** The addressees: the list under "Kính gửi", or whom the body commands before its first item. */
export function readAddressees(
  view: View,
  salutation: { items: Stretch[] } | null,
  body: Stretch,
  known: Known,
): AddresseeReading[] {
  if (salutation !== null) return salutation.items.flatMap((item) => severalAgencies(view, item, known))
  const command =
    /(?:yeu\s*cau|chi\s*thi|de\s*nghi)\s+((?:cac|thu truong|toan the|bo|so|uy ban)\b[^:.]{3,400}?)\s*:[ \t]*(?:\n|$)/g
  command.lastIndex = body.from
  const match = command.exec(view.folded)
  if (match === null || match.index > body.to) return []
  const to = match.index + match[0].lastIndexOf(':')
  const from = match.index + match[0].indexOf(match[1] as string)
  return [reading(view, { from, to }, known)]
}

/** One item, or one reading per agency when each part between commas is an agency by itself. */
function severalAgencies(view: View, item: Stretch, known: Known): AddresseeReading[] {
  const whole = reading(view, item, known)
  if (whole.means.kind !== 'unknown' || item.to - item.from > 500) return [whole]
  const parts: Stretch[] = []
  let from = item.from
  for (const piece of view.text.slice(item.from, item.to).split(/(,| và )/)) {
    if (piece !== ',' && piece !== ' và ') parts.push({ from, to: from + piece.length })
    from += piece.length
  }
  const readings = parts.map((part) => reading(view, part, known))
  return readings.length > 1 && readings.every(({ means }) => means.kind === 'agency') ? readings : [whole]
}

function reading(view: View, { from, to }: Stretch, known: Known): AddresseeReading {
  const words = oneLine(view.text.slice(from, to)).slice(0, 500)
  return { words, means: meaningOf(words, known), spans: [spanOf(view, from, to)], confidence: 1, repairs: [] }
}
