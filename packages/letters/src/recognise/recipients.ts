import type { LetterReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { nameIn } from '../text/names.ts'
import { properWords } from '../text/proper-words.ts'
import { mendsIn, spansOf, trimmed, type View } from '../text/view.ts'
import { opensSignature } from './offices.ts'

type Recipient = LetterReading['recipients'][number]
type Stretch = { from: number; to: number }

const marker = /^\s*[-–—•+·●*~](?!-)\s*/

/** The list under "Nơi nhận:", each line with its note in brackets: "(để b/c)", "(100b)". */
export function readRecipients(view: View, at: Stretch | null): Recipient[] {
  if (at === null) return []
  const items: Stretch[] = []
  let open = false
  let isLast = false
  for (const line of linesOf(view.text, at.from, at.to)) {
    const rest =
      line.from === at.from
        ? (/^\s*n[oa]i\s*nh\s?an[^a-z\n(-]{0,6}/.exec(view.folded.slice(line.from, line.to))?.[0].length ?? 0)
        : 0
    const words = line.text.slice(rest)
    const label = marker.exec(words)
    if (isEmpty(words)) {
      open &&= items.length === 0
      continue
    }
    if (isNoise(words)) continue
    if (opensSignature(words) || /^\s*\((?:đã ký|đã kí)/iu.test(words)) {
      if (items.length > 0) break
      continue
    }
    if (label !== null && !isLast) items.push({ from: line.from + rest + label[0].length, to: line.to })
    else if (items.length === 0) items.push({ from: line.from + rest, to: line.to })
    else if ((open || /^\s*\(/.test(words)) && nameIn(words) === null) (items.at(-1) as Stretch).to = line.to
    else if (!isLast && /;\s*$/.test(endOf(view, items)) && nameIn(words) === null)
      items.push({ from: line.from, to: line.to })
    else break
    open = !/[.;]\s*$/.test(words)
    isLast = /^(?:luu|l)\s*[:.]/.test(view.folded.slice(items.at(-1)?.from, items.at(-1)?.to)) && !open
  }
  return items
    .flatMap((item) => partsOf(view.text, item))
    .filter(({ from, to }) => isSomebody(view.text.slice(from, to)))
    .map((item) => recipient(view, item))
}

function endOf(view: View, items: Stretch[]): string {
  const last = items.at(-1)
  return last === undefined ? '' : view.text.slice(Math.max(last.from, last.to - 5), last.to)
}

/** Names of bodies and people have small letters or are abbreviations with a comma, a dot or a bracket. */
function isSomebody(words: string): boolean {
  const bare = words.trim()
  if (/^\d{1,2}\s+(?:Công văn|Quyết định|Thông tư)/u.test(bare) || (bare.match(/\p{L}/gu)?.length ?? 0) < 2)
    return false
  return !/^[^\p{L}\d]*\p{L}{0,2}[^\p{L}]*$/u.test(bare)
}

/** Too little to be somebody: what recognition made of stamps and strokes. */
function isNoise(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  return letters < 2 || letters * 2 < words.replace(/\s/g, '').length
}

/** "Như trên; - Lưu: VT." on one line is two; what is kept ("Lưu: VT; TCT") and what stands in brackets stays one. */
function partsOf(text: string, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  const words = text.slice(from, to).replace(/\([^()]*\)/g, (inside) => '□'.repeat(inside.length))
  const kept = words.search(/(?<!\p{L})L[ưu]+(?:r?u)?\s*[:.]/u)
  for (const cut of words.matchAll(/;\s*(?:[-–+•]\s*)?(?=[^\s(□])|\.\s+-\s*(?=\p{Lu})/gu)) {
    if (kept !== -1 && cut.index > kept) break
    parts.push({ from: start, to: from + cut.index })
    start = from + cut.index + cut[0].length
  }
  return [...parts, { from: start, to }].filter((part) => !isEmpty(text.slice(part.from, part.to)))
}

/** "Lưu: VT, TTKT. £t": the strokes of a signature behind the list's last line are no words. */
function withoutStrokes(words: string): string {
  if (!/^L[ưu]/u.test(words)) return words
  return words.replace(
    /([\p{L}\d)])[.,;]?\s+(?:[^\p{L}\d\s(]+\S*|\p{Ll}{1,3}|\S{0,2}[£€„©®»¿].*)(?:\s+\S{1,3})*$/u,
    '$1',
  )
}

function recipient(view: View, stretch: Stretch): Recipient {
  const [from, to] = trimmed(view.text, stretch.from, stretch.to)
  const { words, repairs } = properWords(
    withoutStrokes(oneLine(view.text.slice(from, to)))
      .replace(/\.?\/?[.;,:]*$/, '')
      .slice(0, 500),
  )
  const note = /(?:\(([^()]+)\)|⁽([^⁽⁾]+)⁾)\s*$/u.exec(words)
  const said = note?.[1] ?? note?.[2]?.normalize('NFKC') ?? null
  const spans = spansOf(view, from, to)
  return {
    words,
    note: said?.slice(0, 200) ?? null,
    spans,
    confidence: repairs.length > 0 ? 0.88 : 0.95,
    repairs: [...mendsIn(view, spans), ...repairs],
  }
}
