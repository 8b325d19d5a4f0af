import type { Anchored, Day, LetterReading } from '@vnit/domain'
import { type AgencyName, type AgencyRegister, nameKey } from '../register.ts'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { isEmpty, type Line, linesOf } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'

type Issuer = NonNullable<LetterReading['issuer']['value']>
type Stretch = { from: number; to: number } | null

/** Who issued the letter: by the name in the header and by the symbol in the number; both agree in a whole copy. */
export function readIssuer(
  view: View,
  number: NumberRead,
  stamp: Stretch,
  until: number,
  on: Day | null,
  register: AgencyRegister,
): Anchored<Issuer> {
  const header = headerName(view, stamp, until)
  const named = header === null ? [] : candidates(header.names, on, register)
  const agencyPart = number.parts.find((part) => typeOfAbbreviation[part] === undefined)
  const bySymbol = agencyPart === undefined ? [] : register.abbreviated(agencyPart, on).filter(isWhole)
  const spans = header === null || named.length === 0 ? [] : [spanOf(view, header.from, header.to)]
  const symbolSpan = number.symbolAt === null ? [] : [spanOf(view, number.symbolAt.from, number.symbolAt.to)]
  const both = named.filter((agency) => bySymbol.some(({ id }) => id === agency.id))
  const [agreed] = both
  if (agreed !== undefined && both.length === 1) return anchor(issuerOf(agreed), [...spans, ...symbolSpan], 0.99)
  const [byName] = named
  if (byName !== undefined && named.length === 1)
    return anchor(issuerOf(byName), spans, bySymbol.length === 0 ? 0.9 : 0.6)
  const [only] = bySymbol
  if (only !== undefined && bySymbol.length === 1) {
    const completed = { code: 'name-completed' as const, was: only.abbreviation ?? '', became: only.name }
    return anchor(issuerOf(only), symbolSpan, header === null ? 0.93 : 0.8, [completed])
  }
  if (header === null) return nothing()
  return anchor(
    { agencyId: null, name: (header.names[0] ?? '').slice(0, 300), parentName: null },
    [spanOf(view, header.from, header.to)],
    0.4,
  )
}

function issuerOf(agency: AgencyName): Issuer {
  return { agencyId: agency.id, name: agency.name, parentName: null }
}

/** Units sign inside their ministry's number, so they are not found by abbreviation as the issuer. */
function isWhole(agency: AgencyName): boolean {
  return agency.kind !== 'ministry-unit'
}

function candidates(names: string[], on: Day | null, register: AgencyRegister): AgencyName[] {
  for (const name of names) {
    const found = register.named(name, on)
    if (found.length > 0) return found
  }
  return []
}

/** The capitals at the head of the letter that are no motto, stamp or title, joined over line breaks. */
function headerName(view: View, stamp: Stretch, until: number): { names: string[]; from: number; to: number } | null {
  const block: Line[] = []
  for (const line of linesOf(view.text, 0, until)) {
    if (stamp !== null && line.from >= stamp.from && line.from < stamp.to) continue
    if (isNamePart(line.text)) block.push(line)
    else if (block.length > 0 && !(isEmpty(line.text) && block.length < 2)) break
  }
  const first = block[0]
  if (first === undefined || block.length > 6) return null
  const parts = block.map((line) => oneLine(line.text))
  return { names: possibleNames(parts), from: first.from, to: (block.at(-1) as Line).to }
}

/** The whole block, then the block without the parent on its first line, with the province of the parent if it has one. */
function possibleNames(parts: string[]): string[] {
  const whole = parts.join(' ')
  const own = parts.slice(1).join(' ')
  const area = /(?:TỈNH|THÀNH PHỐ|TP\.?)\s+.+$/u.exec(parts[0] ?? '')?.[0] ?? ''
  return [whole, `${own} ${area}`, own].map((name) => oneLine(name)).filter((name) => nameKey(name) !== '')
}

function isNamePart(text: string): boolean {
  if (isEmpty(text) || text !== text.toUpperCase() || /\d|:/.test(text)) return false
  return !/CỘNG H[ÒO][ÀA]|CHỈ THỊ|QUYẾT ĐỊNH|THÔNG BÁO|KẾ HOẠCH|BÁO CÁO|ĐẾN|HỎA TỐC|KHẨN|MẬT|VĂN BẢN MẪU/u.test(text)
}
