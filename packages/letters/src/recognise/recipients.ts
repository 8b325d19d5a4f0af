import type { LetterReading } from '@vnit/domain'
import { isEmpty, linesOf } from '../text/lines.ts'
import { nameIn } from '../text/names.ts'
import { mendsIn, spansOf, trimmed, type View } from '../text/view.ts'
import { recipientsLabel } from '../segment/recipients-label.ts'
import { opensSignature } from './offices.ts'
import { recipientWords } from './recipient-words.ts'
import { matchesOf } from '../text/matches-of.ts'

type Recipient = LetterReading['recipients'][number]
type Stretch = { from: number; to: number }

const label = new RegExp(String.raw`^\s*${recipientsLabel}[^a-z\n(-]{0,6}`)
const marker = /^\s*[-–—•+·●*~](?!-)\s*/

/** The list under "Nơi nhận:", each line with its note in brackets: "(để b/c)", "(100b)". */
export function readRecipients(view: View, at: Stretch | null): Recipient[] {
  if (at === null) return []
  const items: (Stretch & { isItem?: boolean })[] = []
  let open = false
  let isLast = false
  let isKept = false
  let isParted = false
  for (const line of linesOf(view.text, at.from, at.to)) {
    const rest = line.from === at.from ? (label.exec(view.folded.slice(line.from, line.to))?.[0].length ?? 0) : 0
    const words = line.text.slice(rest)
    const mark = marker.exec(words)
    if (isEmpty(words)) {
      isParted = true
      continue
    }
    open &&= !isParted || items.length === 0 || (/;\s*$/.test(words) && !/:\s*$/.test(endOf(view, items)))
    isParted = false
    if (isNoise(words)) continue
    if (items.length > 0 && portalLine.test(view.folded.slice(line.from, line.to))) break
    if (opensSignature(words) || /^\s*\((?:đã ký|đã kí)/iu.test(words)) {
      if (items.length > 0) break
      continue
    }
    if (mark !== null && !isLast) items.push({ from: line.from + rest + mark[0].length, to: line.to, isItem: true })
    else if (items.length === 0) items.push({ from: line.from + rest, to: line.to })
    else if ((open || /^\s*\(/.test(words)) && !(isKept && !isRestOfKept(words)) && nameIn(words) === null)
      (items.at(-1) as Stretch).to = line.to
    else if (!isLast && /;\s*$/.test(endOf(view, items)) && nameIn(words) === null)
      items.push({ from: line.from, to: line.to })
    else break
    open = !/[.;]\s*$/.test(words)
    isKept = view.folded.slice(items.at(-1)?.from, items.at(-1)?.to).startsWith('luu')
    isLast = /^(?:luu|l)\s*[:.]/.test(view.folded.slice(items.at(-1)?.from, items.at(-1)?.to)) && !open
  }
  const isMarked = items.filter(({ isItem }) => isItem).length > 2
  const parts = items.flatMap((item) => partsOf(view.text, item, isMarked))
  const written = parts.some(({ from, to }) => /\p{Ll}{2}/u.test(view.text.slice(from, to)))
  return parts
    .filter(({ from, to }) => isSomebody(view.text.slice(from, to), written))
    .map((item) => recipient(view, item))
}

/** What a law portal prints below a document. */
const portalLine =
  /^\s*(?:[-–]\s*)?(?:so hieu|loai van ban|noi ban hanh|nguoi ky|ngay cong bao|tinh trang hieu luc|binh luan)\s*(?::|$)/

function endOf(view: View, items: Stretch[]): string {
  const last = items.at(-1)
  return last === undefined ? '' : view.text.slice(Math.max(last.from, last.to - 5), last.to)
}

/** The line of what is kept goes on in a few abbreviations or the number of copies, not in the text of an annex. */
function isRestOfKept(words: string): boolean {
  return words.trim().length <= 40 && !/^\s*\((?:kèm|ban hành|đính)/iu.test(words)
}

/**
 * Names of bodies and people have small letters or are abbreviations; in a list that is written so, several long words
 * in capitals are a piece of the signature beside it.
 */
function isSomebody(words: string, isWritten: boolean): boolean {
  const bare = words.trim()
  if (isWritten && !/\p{Ll}|[;:,&/]/u.test(bare) && (bare.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 2) return false
  if (isWritten && /^\W{0,3}(?:\p{Lu}{1,2} )?(?:TRƯỞNG|TRUONG|TỊCH|CHỦ|PHÓ)(?![\p{L}])/u.test(bare)) return false
  if (/^(?:\d{1,2}\s+)?(?:Công văn|Quyết định|Thông tư|Chỉ thị|Thông báo|Nghị định)(?: số)?\s+\d/u.test(bare))
    return false
  if ((bare.match(/\p{L}/gu)?.length ?? 0) < 2) return false
  return !/^[^\p{L}\d]*\p{L}{0,2}[^\p{L}]*$/u.test(bare)
}

/** Too little to be somebody: what recognition made of stamps and strokes. */
function isNoise(words: string): boolean {
  if (/^[^\p{L}\d]*L[ưu]{1,2}\s*[:.]\s*\S/u.test(words)) return false
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  return (
    letters < 2 ||
    (letters * 2 < words.replace(/\s/g, '').length && /[^\p{L}\d\s.,;:()&/-]/u.test(words.trim().slice(1)))
  )
}

/**
 * "Như trên; - Lưu: VT." on one line is two; what is kept ("Lưu: VT; TCT") and what stands in brackets stays one. Where
 * each item has its dash, a semicolon inside one parts nothing but abbreviations, and none that are listed behind a
 * colon ("VPCP: BTCN, các PCN; các Vụ: TH, PL").
 */
function partsOf(text: string, { from, to }: Stretch, isMarked: boolean): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  const words = text.slice(from, to).replace(/\([^()]*\)/g, (inside) => '□'.repeat(inside.length))
  const isLed = isMarked && /^[^;:]{2,40}:[^;]*;/u.test(words)
  const kept = words.search(/(?<!\p{L})L[ưu]+(?:r?u)?\s*[:.]/u)
  for (const cut of matchesOf(/;\s*(?:[-–+•]\s*)?(?=[^\s(□])|\.\s+-\s*(?=\p{Lu})/gu, words)) {
    if (kept !== -1 && cut.index > kept) break
    const next = words.slice(cut.index + cut[0].length)
    if (
      isMarked &&
      !/[-–+•]/.test(cut[0]) &&
      (isLed || /^\S*\p{Ll}{2}|^\p{Lu}\S* \p{Ll}{2}/u.test(next)) &&
      !/^L[ưu]{1,2}\s*[:.]/u.test(next)
    )
      continue
    parts.push({ from: start, to: from + cut.index })
    start = from + cut.index + cut[0].length
  }
  return [...parts, { from: start, to }].filter((part) => !isEmpty(text.slice(part.from, part.to)))
}

function recipient(view: View, stretch: Stretch): Recipient {
  const [from, to] = trimmed(view.text, stretch.from, stretch.to)
  const { words, repairs } = recipientWords(view.text.slice(from, to))
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
