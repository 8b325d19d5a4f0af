import { apart } from '../text/edits.ts'
import { foldEach } from '../text/fold-each.ts'
import { linesOf } from '../text/lines.ts'
import { placePattern } from '../text/places.ts'
import { arranged, type Edit, edited, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

/** How far the head of a document can reach, however it was copied. */
const reach = 3000

const knownPlace = String.raw`(?:t\s?p\s?\.?\s?|thanh\s{1,3}pho |tinh |huyen |quan )?(?:${placePattern})`
const place = String.raw`(?:${knownPlace}|(?<=[\n.;:]\s{0,9}|^)[a-z]{2,8}(?: [a-z]{1,8}){0,4}(?=\s*[,.;]\s*n\s?g))`
/** What may stand between a place and its date. */
const gap = String.raw`\s{0,9}[,.;]?\s{0,9}`
/** What a copy made of "ngày … tháng … năm …", the numbers perhaps destroyed. */
const dated = String.raw`n\s?g\s?(?!ai(?![a-z]))(?:[ad]?\s?[yuv]|a\S)[^a-z]{0,3}[^\n]{0,6}?\s{0,4}t\s?h\s?[ai]\s?n\s?[gq][^\n]{0,9}?\s{0,4}(?:n?\s?a\s?m|n\S{1,3}m)[ .…:]*(?:\n?[\doil][\doil ]{2,6}[\doil](?!\d)|[.…_]{0,9})`

type Piece = { index: number; words: string }

/** What begins a line of its own in a head, however the copy put it; found in folded text. */
const pieces: [piece: RegExp | typeof datedPlaces, side: 'left' | 'right'][] = [
  [
    /(?<![a-z])con?g\s*ho\s?[aà]\S{0,3}(?:\s*xa\s*hoi(?:\s*chu\s*nghia(?:\s*viet\s*nam)?)?|[^\n]{0,40}?ngh?i?a?\s*v\S{2,3}\s*nam)/g,
    'right',
  ],
  [/(?<![a-z])do[ac]\s*l\S{1,2}\s*[^a-z\n]{0,5}\s*t\S{1,2}\s*do(?:\s*[^a-z\n]{0,5}\s*h\S{1,3}\s*ph\S{1,3})?/g, 'right'],
  [datedPlaces, 'right'],
  [/(?<![a-z\d])so\s*[:.]\s*(?=[\d/*o_.…])/g, 'left'],
  [/(?<![a-z\d])v\s?[/⁄l]\s?v(?![a-z])\s*:?/g, 'left'],
  [/(?<![a-z])kin[hk]\s*n?g(?:ui|iri|u(?=\s?[:;]))/g, 'left'],
]
/** In capitals these begin a line too: the name of the type, and whose authority stands above the bases. */
const capitalPieces =
  /(?<=\S )(?:(?:quyet dinh|thong tu(?: lien tich)?|nghi quyet|nghi dinh|chi thi|thong bao|ke hoach|bao cao|to trinh|cong dien|huong dan|giay moi)(?![a-z])(?=\s)|bo truong bo|thu tuong chinh phu|chu tich (?:uy|ubnd)|thong doc ngan|tong cuc truong tong)/g
const date = new RegExp(dated, 'g')
/** What stands before a date, read backwards from it: trying each place in front of it would take far longer. */
const knownBefore = new RegExp(String.raw`$(?<=(?<![a-z])(${knownPlace}${gap}))`)
const otherBefore = /$(?<=(?<=[\n.;:]\s{0,9})([a-z]{2,8}(?: [a-z]{1,8}){0,4}\s{0,9}[,.;]\s{0,9}))/
/** How long a place before its date can be. */
const placeReach = 80

/** "Hà Nội, ngày 5 tháng 6 năm 2015": looked for by its date, which is rarer than what a place may look like. */
function datedPlaces(folded: string): Piece[] {
  return matchesOf(date, folded).flatMap(({ index, 0: words }) => {
    const start = Math.max(0, index - placeReach)
    const before = `${start === 0 ? '\n' : folded[start - 1]}${folded.slice(start, index)}`
    const known = knownBefore.exec(before)?.[1] ?? ''
    const other = otherBefore.exec(before)?.[1] ?? ''
    const place = known.length >= other.length ? known : other
    return place === '' ? [] : [{ index: index - place.length, words: place + words }]
  })
}

function piecesIn(folded: string, piece: (typeof pieces)[number][0]): Piece[] {
  if (typeof piece === 'function') return piece(folded)
  return matchesOf(piece, folded).map(({ index, 0: words }) => ({ index, words }))
}

const rule = /[-–—_=]{3,}|[.…]{12,}/g

/**
 * The head in order: what a copy put beside each other (issuer and motto, subject and date) becomes lines again, the
 * right column first. The lines of the left column then follow each other, so that a date no longer cuts a subject.
 */
export function orderHead(view: View): View {
  const broken = brokenHead(view)
  const folded = foldEach(broken.text.slice(0, reach))
  const until = headEnd(broken.text, folded)
  const lines = linesOf(broken.text, 0, until)
  const right = lines.filter((line) => isRight(folded.slice(line.from, line.to)) && /^\s*\p{Lu}/u.test(line.text))
  const last = right.at(-1)
  if (last === undefined || right.length === 0) return broken
  const left = lines.filter((line) => !right.includes(line) && line.from < last.from)
  const whole = (line: { from: number; to: number }) => ({
    from: line.from,
    to: Math.min(broken.text.length, line.to + 1),
  })
  const rest = { from: Math.min(broken.text.length, last.to + 1), to: broken.text.length }
  if (rest.from >= broken.text.length) return broken
  return arranged(broken, [...right.map(whole), ...left.map(whole), rest])
}

function brokenHead(view: View): View {
  const until = Math.min(view.text.length, reach)
  const whole = foldEach(view.text.slice(0, until))
  const salutation = whole.search(/kin[hk]\s*n?g(?:ui|iri|u\s?[:;])/)
  const folded = salutation === -1 ? whole : whole.slice(0, salutation + 14)
  const zone = view.text.slice(0, folded.length)
  const edits: Edit[] = matchesOf(rule, zone)
    .filter(({ index }) => salutation === -1 || index < salutation)
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length, put: '\n' }))
  for (const { index, 0: gap } of matchesOf(
    /(?<=\S)(?<!(?:ngày|tháng|năm|Số:|:))[ \t]{3,}(?=\S)(?!tháng|năm|\/)/gu,
    zone,
  )) {
    if (salutation === -1 || index < salutation) edits.push({ from: index, to: index + gap.length, put: '\n' })
  }
  for (const [piece, side] of pieces) {
    for (const { index: from, words } of piecesIn(folded, piece)) {
      if (!/\p{Lu}/u.test(zone.slice(from, from + 4))) continue
      if (salutation !== -1 && from > salutation) continue
      if (!startsLine(zone, from)) edits.push({ from, to: from, put: '\n' })
      const end = from + words.length
      for (const { index } of matchesOf(/\s*\n\s*/g, words)) {
        const at = from + index
        const gap = /^\s*/.exec(zone.slice(at))?.[0].length ?? 1
        edits.push({ from: at, to: at + gap, put: ' ', code: 'lines-joined' })
      }
      if (side === 'right' && !endsLine(zone, end)) edits.push({ from: end, to: end, put: '\n' })
    }
  }
  for (const { index, 0: words } of matchesOf(capitalPieces, folded)) {
    if (salutation !== -1 && index > salutation) continue
    const own = zone.slice(index, index + words.length)
    const isAuthority = /^(?:bo|thu|chu|thong doc|tong)/.test(words)
    if (isAuthority && /(?:CỦA|VÀ|DO|TẠI|VỚI|CHO|BỞI|,)\s*$/u.test(zone.slice(Math.max(0, index - 6), index))) continue
    if (
      own !== own.toUpperCase() ||
      (!isAuthority && !/(?:[\d.:;…]|\/[\p{Lu}\d-]{2,24})\s*$/u.test(zone.slice(Math.max(0, index - 40), index)))
    )
      continue
    edits.push({ from: index, to: index, put: '\n' })
  }
  for (const { index } of matchesOf(endOfCapitals, zone)) edits.push({ from: index, to: index + 1, put: '\n' })
  for (const { index } of matchesOf(/(?<=\S) (?=Căn cứ [\p{Lu}\d])/gu, zone))
    if (salutation === -1) edits.push({ from: index, to: index, put: '\n' })
  return edited(view, apart(edits))
}

/** A title in capitals that runs on into the first sentence: "… TỈNH AN GIANG Trong thời gian qua, …". */
const endOfCapitals =
  / (?=(?:Trong|Để|Thực hiện|Căn cứ|Ngày|Nhằm|Theo|Vừa qua|Thời gian|Hiện nay|Năm|Qua|Tại|Những|Triển khai|Với) [\p{Ll}\d])(?<=(?:\p{Lu}{2,} ){3}(?:\p{Lu}{2,}|\d[\d -]{0,12}) )/gu

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 40), at))
}

function endsLine(text: string, at: number): boolean {
  return /^[ \t.;]*(?:\n|$)/.test(text.slice(at, at + 40))
}

/** The head ends at the salutation, or where the first long line of prose begins. */
function headEnd(text: string, folded: string): number {
  const salutation = folded.search(/(?:^|\n)\W{0,4}kin[hk]\s*n?g(?:ui|iri|u\s?[:;])/)
  const prose = text.slice(0, reach).search(/\n(?:[^\n]{260,}|Căn cứ )/)
  const ends = [salutation, prose, text.length].filter((end) => end >= 0)
  return Math.min(...ends, reach)
}

const maybeRight = /cong|doc|n\s?g\s?[adyuv]/
const rightLine = new RegExp(
  String.raw`^\s*(?:cong\s*ho\s?a\s*xa\s*hoi|doc\s*lap\s*[-–—_.]*\s*tu\s*do|${place}${gap}${dated}\s*[.;]?\s*$)`,
)

function isRight(folded: string): boolean {
  return folded.length < 90 && maybeRight.test(folded) && rightLine.test(folded)
}
