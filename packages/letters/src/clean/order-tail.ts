import { apart } from '../text/edits.ts'
import { foldEach } from '../text/fold-each.ts'
import { isName } from '../text/names.ts'
import { linesOf } from '../text/lines.ts'
import { recipientsLabel } from '../segment/recipients-label.ts'
import { opensSignature, signatureStart } from '../recognise/offices.ts'
import { arranged, type Edit, edited, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

/** How long the list of recipients with the signature beside it can be. */
const reach = 2500

/** The tail in order: recipients and signature stood beside each other; the list comes first, then the signature. */
export function orderTail(view: View): View {
  const label = firstLabel(view.text)
  if (label === null) return view
  const start = view.text.lastIndexOf('\n', label - 1) + 1
  const broken = brokenTail(view, start, Math.min(view.text.length, start + reach))
  return sorted(broken, start)
}

/** "Nơi nhận" with any accents, before a mark or a line's end. */
const labelled = /(?<!\p{L})N[ƠơOoÔôAaỚớ][IiÍítl]\s*[Nn][Hh]\s?[ẬậAaÂâẢảÁá][NnHh](?=\s*[:;.]|\s*\n|\s*-)/gu

/** The first "Nơi nhận" that begins a line or stands before a list. */
function firstLabel(text: string): number | null {
  const found = matchesOf(labelled, text)
  const fitting = found.filter(({ index }) => text[index] === 'N' && !/["“(]$/.test(text.slice(0, index).slice(-1)))
  return fitting[0]?.index ?? null
}

const labelInside = new RegExp(String.raw`(?<=\S[ \t]*)${recipientsLabel}\s*:`, 'g')

function brokenTail(view: View, start: number, until: number): View {
  const zone = view.text.slice(start, until)
  const edits: Edit[] = []
  for (const match of matchesOf(/(?<=\S)[ \t]{3,}(?=\S)/g, zone)) {
    const from = start + match.index
    edits.push({ from, to: from + match[0].length, put: '\n' })
  }
  for (const at of signatureStart(zone)) {
    const before = zone.slice(zone.lastIndexOf('\n', at - 1) + 1, at)
    if (/\p{Ll}/u.test(before) && !/(?:KT|TL|TM|TUQ|Q)\s?[.,]\s*$/u.test(before))
      edits.push({ from: start + at, to: start + at, put: '\n' })
  }
  for (const match of matchesOf(labelInside, foldEach(zone))) {
    edits.push({ from: start + match.index, to: start + match.index, put: '\n' })
  }
  return edited(view, apart(edits))
}

/** Lines of the signature (capitals of an office, a name alone) after the lines of the list. */
function sorted(view: View, start: number): View {
  const lines = linesOf(view.text, start, Math.min(view.text.length, start + reach))
  const first = lines.findIndex(({ text }) => opensSignature(text))
  if (first === -1) return view
  const isList = (text: string) => /^\s*[-–+•~*·]/.test(text) && !/^\s*[-–—_~]{3}/.test(text)
  const lastList = lines.findLastIndex(({ text }) => isList(text))
  if (lastList < first) return view
  const zone = lines.slice(0, lastList + 1)
  const right = zone.filter(({ text }, index) => index >= first && !isList(text) && isSignatureLine(text))
  const left = zone.filter((line) => !right.includes(line))
  const end = (lines[lastList] as { to: number }).to
  const line = ({ from, to }: { from: number; to: number }) => ({ from, to: Math.min(view.text.length, to + 1) })
  return arranged(view, [
    { from: 0, to: start },
    ...left.map(line),
    ...right.map(line),
    { from: Math.min(end + 1, view.text.length), to: view.text.length },
  ])
}

function isSignatureLine(text: string): boolean {
  return (
    opensSignature(text) || isName(text) || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[;:]/.test(text))
  )
}
