import { apart } from '../text/edits.ts'
import { type Edit, edited, trimmed, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

const clock = String.raw`(?:[ ,T]{0,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?(?:\s{0,2}\+\d{2}[:']\d{2}'?)?`
const day = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`

const portals = /luatvietnam|thuvienphapluat|hethongphapluat|lawsoft|vanbanphapluat|luatminhkhue|congbao\.chinhphu/i

/** What copies put between the words of a document, as data: its kind, its pattern, and what a text with it must hold. */
const noises: [name: string, pattern: RegExp, needs?: RegExp][] = [
  [
    'digital signature',
    new RegExp(
      String.raw`(?:Ký bởi|Người ký|Signed by|Được ký bởi)\s{0,3}:[^\n]{0,160}?(?:\n[^\n]{0,120}?){0,4}?(?:Ngày ký|Thời gian ký|Ký ngày|Date|Signing time|Giờ ký)\s{0,3}:?\s{0,3}(?:${day}${clock}|\d{4}[./-]\d{2}[./-]\d{2}${clock})`,
      'giu',
    ),
    /ký bởi|người ký|signed by/i,
  ],
  [
    'gazette head',
    /(?:\d{1,3}[ \t]{1,20})?CÔNG BÁO[ \t]{0,3}\/[ \t]{0,3}Số[^\n]{1,40}?\/[ \t]{0,3}Ngày[ \t]{0,3}\d{1,2}-\d{1,2}-\d{4}(?:[ \t]{1,20}\d{1,3}(?!\d))?/gu,
    /CÔNG BÁO/,
  ],
  [
    'page',
    /(?<=\n)[ \t]{0,80}(?:Trang|Page)[ \t]{1,3}\d{1,4}(?:[ \t]{0,2}(?:\/|of|trên)[ \t]{0,2}\d{1,4})?[ \t]{0,20}(?=\n|$)/giu,
    /\n[ \t]*(?:trang|page)/i,
  ],
  ['page', /(?<=^|\n)[ \t]{0,20}Trang \d{1,3}(?=\p{Lu}{2})/gu, /Trang \d/],
  ['page number', /(?<=\n)[ \t]{0,80}[-–—]?[ \t]?\d{1,3}[ \t]?[-–—]?[ \t]{0,20}(?=\n|$)/gu],
  [
    'page break',
    /(?<=\n)[ \t]*[-=_–]{2,}[ \t]*(?:page[ \t]?break|(?:page|trang)[ \t]\d{1,4})[ \t]*[-=_–]{2,}[ \t]*(?=\n|$)/giu,
    /[-=_–]{2,}[ \t]*(?:page|trang)/i,
  ],
  [
    'watermark',
    /(?<=^|\n)[^\n]{0,100}(?:luatvietnam|thuvienphapluat|hethongphapluat|lawsoft|vanbanphapluat\.co|luatminhkhue|congbao\.chinhphu)[^\n]{0,100}(?=\n|$)/giu,
    portals,
  ],
  [
    'watermark',
    /(?<=^|\n)[ \t]{0,40}[\p{Lu} .,:–-]{0,70}(?:https?:\/\/)?www\.[a-z0-9.-]{4,40}[ \t]{0,20}(?=\n|$)/gu,
    /www\./,
  ],
  ['watermark', /(?<=\s)(?:www\.)?(?:luatvietnam|thuvienphapluat|hethongphapluat)\.(?:vn|com|net)/giu, portals],
  ['watermark', /(?<=\s)(?:LuatVietnam|LawSoft)(?=\s)/gu, portals],
]

/** A line of one number in the head may be the document's own, so page numbers are dropped behind it only. */
const head = 700

/** Page numbers, gazette heads, watermarks and digital signatures are taken out, also from the middle of a sentence. */
export function dropNoise(view: View): View {
  const found: Edit[] = []
  const there = new Map<RegExp, boolean>()
  for (const [name, pattern, needs] of noises) {
    if (needs !== undefined) {
      const isThere = there.get(needs) ?? needs.test(view.text)
      there.set(needs, isThere)
      if (!isThere) continue
    }
    for (const match of matchesOf(pattern, view.text)) {
      if (name === 'page number' && match.index < head) continue
      found.push({ from: match.index, to: match.index + match[0].length, put: '' })
    }
  }
  const lines = apart(found).map((edit) => withLineEnd(view.text, edit))
  return edited(view, apart(sentencesClosed(view.text, lines)))
}

/** Between two pages a sentence goes on: what was taken out there goes with the empty lines around it. */
function sentencesClosed(text: string, edits: readonly Edit[]): Edit[] {
  return together(text, edits).flatMap((group) => {
    const [first, last] = [group[0] as Edit, group.at(-1) as Edit]
    if (first.put !== '') return group
    const [, from] = trimmed(text, Math.max(0, first.from - emptyReach), first.from)
    const [to] = trimmed(text, last.to, Math.min(text.length, last.to + emptyReach))
    const goesOn = runsOn.test(text.slice(Math.max(0, from - 1), from)) && startsInside.test(text.slice(to, to + 12))
    return goesOn ? [{ from, to, put: '\n' }] : group
  })
}

/** Edits of whole lines between which nothing stands. */
function together(text: string, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    const end = last?.at(-1)
    if (end !== undefined && end.put === '' && edit.put === '' && text.slice(end.to, edit.from).trim() === '')
      last?.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** How many blanks and empty lines can stand between the words of two pages. */
const emptyReach = 200

/** The end of a line that no sentence ends with. */
const runsOn = /[\p{Ll}\d,]$/u
const startsInside = /^\p{Ll}\S* |^\d{4}(?!\d)/u

/** A noise that fills its lines goes with its line break, so that the sentence around it stays one. */
function withLineEnd(text: string, edit: Edit): Edit {
  const start = text.lastIndexOf('\n', edit.from - 1) + 1
  const isWhole =
    text.slice(start, edit.from).trim() === '' && /^[ \t]*(?:\n|$)/.test(text.slice(edit.to, edit.to + 40))
  if (!isWhole) return { ...edit, put: ' ' }
  const end = text.indexOf('\n', edit.to)
  return { ...edit, from: start, to: end === -1 ? edit.to : end + 1 }
}
