import type { Anchored, Day, DocumentType, LetterReading } from '@vnit/domain'
import { anchor, oneLine } from '../text/anchor.ts'
import { nameIn } from '../text/names.ts'
import { spanOf, trimmed, type View } from '../text/view.ts'
import { dayFrom } from './date.ts'
import { typeNamed } from './type-names.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }
type Row = 'number' | 'type' | 'issuer' | 'issuedOn' | 'signer' | 'subject' | 'other'

/** What a law portal prints in a table above the document, and where the table stands; null what it does not say. */
export type PortalTable = {
  type: Anchored<DocumentType> | null
  issuer: Anchored<string> | null
  signer: Anchored<string> | null
  subject: Anchored<string> | null
  issuedOn: Anchored<Day> | null
  at: Stretch | null
}

/** The labels of such tables, folded; `other` only ends the value before it. */
const labels: Record<Row, string> = {
  number: String.raw`so\s(?:ky\s)?hieu(?:\svan\sban)?|so\s?/\s?ky\shieu`,
  type: String.raw`(?:loai|hinh\sthuc)\svan\sban`,
  issuer: String.raw`(?:co\squan|noi|don\svi)\sban\shanh`,
  issuedOn: String.raw`ngay\sban\shanh`,
  signer: String.raw`nguoi\sky`,
  subject: String.raw`trich\syeu(?:\snoi\sdung)?`,
  other: String.raw`so\scong\sbao|ngay\s(?:dang\s)?cong\sbao|ngay\s(?:co\s)?hieu\sluc|ngay\shet\shieu\sluc|het\shieu\sluc|ap\sdung|tinh\strang(?:\shieu\sluc)?|linh\svuc|ngon\sngu|dinh\sdang|thoi\sgian\sduy\stri|pham\svi`,
}
const order = Object.keys(labels) as Row[]
const label = new RegExp(
  `(?:(?<=(?:^|\\n)[^a-z\\d\\n]{0,6})(?:${groups()})(?![a-z])|(?<![a-z])(?:${groups('inside')})(?=\\s?:))`,
  'g',
)

function groups(suffix = ''): string {
  return order.map((row) => `(?<${row}${suffix}>${labels[row]})`).join('|')
}

/** One of these stands in every such table. */
const always = /ngay\sban\shanh|nguoi\sky|so\s(?:ky\s)?hieu/
/** How far from the beginning such a table can stand, and how many of its rows make it one. */
const reach = 5000
const fewest = 3

/** The table of a law portal above the document: it fills what the copy of the document itself has lost. */
export function readPortalTable(view: View): PortalTable {
  const cells = cellsOf(view)
  const known = new Set(cells.map(({ row }) => row).filter((row) => row !== 'other'))
  if (known.size < fewest) return { type: null, issuer: null, signer: null, subject: null, issuedOn: null, at: null }
  const cell = (row: Row) => cells.find((one) => one.row === row && one.to > one.from) ?? null
  return {
    type: typeIn(view, cell('type')),
    issuer: wordsIn(view, cell('issuer')),
    signer: signerIn(view, cell('signer')),
    subject: wordsIn(view, cell('subject')),
    issuedOn: dayIn(view, cell('issuedOn')),
    at: { from: cells[0]?.labelFrom ?? 0, to: cells.at(-1)?.to ?? 0 },
  }
}

type Cell = Stretch & { row: Row; labelFrom: number }

/** The rows of the table: each value stands behind its label, on the same line or on the next. */
function cellsOf(view: View): Cell[] {
  const head = view.folded.slice(0, reach)
  if (!always.test(head)) return []
  const found = matchesOf(label, head)
  return found.map((match, index) => {
    const row = order.find((name) => match.groups?.[name] ?? match.groups?.[`${name}inside`]) ?? 'other'
    const behind = match.index + match[0].length
    const from = behind + (/^[\s:|•]*/.exec(head.slice(behind, behind + 12))?.[0].length ?? 0)
    const lineEnd = head.indexOf('\n', from)
    const until = Math.min(lineEnd === -1 ? head.length : lineEnd, found[index + 1]?.index ?? head.length)
    const [start, to] = trimmed(view.text, Math.min(from, until), until)
    return { row, labelFrom: match.index, from: start, to }
  })
}

const unsaid = /^(?:Đã biết|Đang cập nhật|Chưa|Không|\*)/u

function wordsIn(view: View, cell: Cell | null): Anchored<string> | null {
  if (cell === null) return null
  const words = oneLine(view.text.slice(cell.from, cell.to)).slice(0, 500)
  return words.length < 4 || unsaid.test(words) ? null : anchor(words, [spanOf(view, cell.from, cell.to)], 0.8)
}

function typeIn(view: View, cell: Cell | null): Anchored<DocumentType> | null {
  const type = cell === null ? null : typeNamed(view.folded.slice(cell.from, cell.to))
  return cell === null || type === null ? null : anchor(type, [spanOf(view, cell.from, cell.to)], 0.9)
}

function signerIn(view: View, cell: Cell | null): Anchored<string> | null {
  const name = cell === null ? null : nameIn(view.text.slice(cell.from, cell.to))
  return cell === null || name === null ? null : anchor(name, [spanOf(view, cell.from, cell.to)], 0.85)
}

function dayIn(view: View, cell: Cell | null): Anchored<Day> | null {
  if (cell === null) return null
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(view.folded.slice(cell.from, cell.to))
  const day = match === null ? null : dayFrom(match[1] ?? '', match[2] ?? '', match[3] ?? '')
  return day === null ? null : anchor(day, [spanOf(view, cell.from, cell.to)], 0.85)
}

/** The signer that the table names; it does not say as what. */
export function portalSigner({ signer }: PortalTable): LetterReading['signer'] | null {
  if (signer === null || signer.value === null) return null
  return { ...signer, value: { name: signer.value, capacity: null, office: '' } }
}
