import type { Anchored, Day, LetterReading } from '@vnit/domain'
import { type AgencyName, type AgencyRegister, nameKey } from '../register.ts'
import { isSyllable, splitTone } from '@vnit/vietnamese'
import { knownBody } from '../resolve/bodies.ts'
import { departmentOf } from '../resolve/local-bodies.ts'
import { canonicalName } from '../resolve/canonical-name.ts'
import { anchor, nothing } from '../text/anchor.ts'
import { placeNamed, placePattern } from '../text/places.ts'
import { titled } from '../text/titled.ts'
import { foldEach, mendsIn, spanOf, type View } from '../text/view.ts'
import { headNames, type HeadName } from './head-names.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'

type Issuer = NonNullable<LetterReading['issuer']['value']>
type Stretch = { from: number; to: number }

/**
 * Who issued the document: the last body named at its head, the one above it as the parent, and the body that the
 * number's symbol stands for. Where both are there they confirm each other; where one is lost the other says it.
 */
export function readIssuer(
  view: View,
  number: NumberRead,
  until: number,
  on: Day | null,
  register: AgencyRegister,
  skip: readonly Stretch[],
): Anchored<Issuer> {
  const names = headNames(view, until, skip)
  const symbol = number.parts.find((part) => typeOfAbbreviation[part] === undefined) ?? null
  const symbolSpan = number.symbolAt === null ? [] : [spanOf(view, number.symbolAt.from, number.symbolAt.to)]
  const said = symbol === null ? null : bySymbol(symbol, on, register)
  const joint = jointIssuer(number.parts, on, register)
  if (joint !== null) return anchor(joint, symbolSpan, 0.9)
  const own = issuingName(names, said, register)
  if (own === null) {
    const local = said === null ? localIssuer(view, number, on, register) : branchOf(said, view, on, register)
    if (local !== null)
      return anchor(local, symbolSpan, 0.85, [{ code: 'name-completed', was: symbol ?? '', became: local.name }])
    if (said === null) return issuerInBody(view, until, on, register)
    const repairs = [{ code: 'name-completed' as const, was: symbol ?? '', became: said.name }]
    return anchor(said, symbolSpan, 0.9, repairs)
  }
  const department = departmentBelow(own, symbol, names, register)
  if (department !== null) {
    const value = named(department, [...names, department], symbol, on, register, () => areaInText(view, own.words))
    return anchor(value, [...symbolSpan, spanOf(view, own.from, own.to)], 0.85, [
      { code: 'name-completed', was: symbol ?? '', became: value.name },
    ])
  }
  const value = named(own, names, symbol, on, register, () => areaInText(view, own.words))
  const spans = [spanOf(view, own.from, own.to)]
  const agrees = said !== null && nameKey(said.name) === nameKey(value.name)
  const repairs = mendsIn(view, spans)
  if (foldEach(value.name) === foldEach(own.words) && value.name.toUpperCase() !== own.words)
    repairs.push({ code: 'accents-restored', was: own.words, became: value.name })
  const sure = canonicalName(own.words, register) !== null || value.agencyId !== null
  return anchor(value, agrees ? [...spans, ...symbolSpan] : spans, agrees ? 0.99 : sure ? 0.93 : 0.75, repairs)
}

/** A committee's letterhead over a department's number: the copy lost the line of the department. */
function departmentBelow(
  own: HeadName,
  symbol: string | null,
  names: HeadName[],
  register: AgencyRegister,
): HeadName | null {
  const department = symbol === null ? null : departmentOf(symbol)
  const last = canonicalName(own.words, register)
  if (department === null || own !== names.at(-1) || last === null) return null
  if (!/^(?:Ủy ban nhân dân|Tổng Liên đoàn)/iu.test(last)) return null
  return { ...own, words: department.toUpperCase() }
}

/** Bodies of the state whose branch in a province has the same symbol; they themselves sit in Hà Nội. */
const branched = /^(?:Bảo hiểm xã hội|Kho bạc Nhà nước)/u

/** A copy without its head, dated in a province: the branch there. */
function branchOf(said: Issuer, view: View, on: Day | null, register: AgencyRegister): Issuer | null {
  const name = branched.exec(said.name)?.[0]
  const place = placeOfIssue.exec(view.folded.slice(0, 3000))?.[2]
  const area = place === undefined || placeNamed(place) === 'Hà Nội' ? null : areaOfPlace(placeNamed(place))
  if (name === undefined || area === null) return null
  const whole = `${name} ${area}`
  const [only, ...others] = register.named(whole, on)
  return only !== undefined && others.length === 0
    ? issuerOf(only, null)
    : { agencyId: null, name: whole, parentName: said.name }
}

/** A copy without its head: a committee's symbol, and the province of which the text speaks. */
function localIssuer(view: View, { parts }: NumberRead, on: Day | null, register: AgencyRegister): Issuer | null {
  const department = parts.map(departmentOf).find((name) => name !== null) ?? null
  const body = parts.includes('UBND') ? 'Ủy ban nhân dân' : parts.includes('HĐND') ? 'Hội đồng nhân dân' : department
  const area = body === null ? null : areaSaid(view, body)
  if (body === null || area === null) return null
  const name = `${body} ${area}`
  const [only, ...others] = register.named(name, on)
  return only !== undefined && others.length === 0 ? issuerOf(only, null) : { agencyId: null, name, parentName: null }
}

/** A joint circular is issued by every body of its symbol: `TTLT-BYT-BTC`. */
function jointIssuer(parts: string[], on: Day | null, register: AgencyRegister): Issuer | null {
  if (parts[0] !== 'TTLT' || parts.length < 3) return null
  const bodies = parts.slice(1).map((part) => bySymbol(part, on, register))
  if (bodies.some((body) => body === null)) return null
  return {
    agencyId: null,
    name: bodies
      .map((body) => body?.name)
      .join(' - ')
      .slice(0, 300),
    parentName: null,
  }
}

/** The issuer that a law portal names; "Tỉnh Bắc Ninh" issues through its committee or its council. */
export function portalIssuer(
  issuer: Anchored<string> | null,
  { parts }: NumberRead,
  on: Day | null,
  register: AgencyRegister,
): Anchored<Issuer> | null {
  if (issuer === null || issuer.value === null || /,/.test(issuer.value)) return null
  const isProvince = /^(?:Tỉnh|Thành phố|TP\.?)\s/u.test(issuer.value)
  const body = parts.includes('UBND') ? 'Ủy ban nhân dân' : parts.includes('HĐND') ? 'Hội đồng nhân dân' : null
  if (isProvince && body === null) return null
  const said = isProvince
    ? `${body} ${issuer.value.replace(/^Tỉnh/u, 'tỉnh').replace(/^(?:Thành phố|TP\.?)/u, 'thành phố')}`
    : issuer.value
  const name = canonicalName(said, register) ?? said
  const [only, ...others] = register.named(name, on)
  const value =
    only !== undefined && others.length === 0 ? issuerOf(only, null) : { agencyId: null, name, parentName: null }
  return anchor(value, issuer.spans, 0.8)
}

const speaker =
  /(?<=^|[\n.;:”"] {0,3}|, |phủ)((?:Bộ|Tổng cục|Cục|Chi cục|Sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng Chính phủ|Bảo hiểm xã hội|Kho bạc|Ngân hàng Nhà nước|Thanh tra|Trung tâm|Viện|Phòng|Hội đồng|Ban Chỉ đạo|Trường Đại học|Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty|Công đoàn|Học viện|Tòa án)[\p{L}\d ,-]{0,60}?)\s+(?:\([^()]{2,24}\)\s+)?(?:trân trọng\s+|kính\s+|đã\s+)?(?:đề nghị|yêu cầu|thông báo|có ý kiến|hướng dẫn|nhận được|ban hành|trả lời|xây dựng|dự thảo|tổ chức)(?!\p{L})/gu
/** A body that the register does not know is believed when it is written like a name and asks for something. */
const unknownBody =
  /^(?:Cục|Chi cục|Trung tâm|Viện|Phòng|Hội đồng|Ban Chỉ đạo|Trường Đại học|Sở|Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty|Công đoàn|Học viện|Tòa án)(?: [\p{L}\d]+){2,12}$/u

/** A copy without its head: who speaks in the body ("Bộ … đề nghị …"), when that is one known body. */
function issuerInBody(view: View, until: number, on: Day | null, register: AgencyRegister): Anchored<Issuer> {
  const found = new Map<string, { from: number; to: number; name: string; times: number }>()
  for (const match of view.text.slice(0, Math.max(until, 8000)).matchAll(speaker)) {
    const words = match[1] ?? ''
    const plain = words.replace(/\s+/g, ' ').trim()
    const known = canonicalName(plain, register)
    const name = known ?? (unknownBody.test(plain) && /(?:đề nghị|yêu cầu|nhận được)$/u.test(match[0]) ? plain : null)
    if (name !== null && nameKey(name) === nameKey(words) && !/(?:tỉnh|thành phố|TP|huyện|quận|thị xã)$/iu.test(plain))
      found.set(name, {
        ...(found.get(name) ?? { from: match.index, to: match.index + words.length, name }),
        times: (found.get(name)?.times ?? 0) + 1,
      })
  }
  const [only, second] = [...found.values()].toSorted((one, two) => two.times - one.times)
  if (only === undefined || (second !== undefined && second.times * 2 > only.times)) return nothing()
  const [agency, ...others] = register.named(only.name, on)
  const value =
    agency !== undefined && others.length === 0
      ? issuerOf(agency, null)
      : { agencyId: null, name: only.name, parentName: null }
  return anchor(value, [spanOf(view, only.from, only.to)], 0.75)
}

/** The last body of the head; none of them when the symbol knows better: the head holds only the parent, or is spoiled. */
function issuingName(names: HeadName[], said: Issuer | null, register: AgencyRegister): HeadName | null {
  const own = names.at(-1) ?? null
  if (own === null || said === null) return own
  const known = names.map((name) => canonicalName(name.words, register))
  const name = known.at(-1) ?? null
  const isAbove = name !== null && said.parentName !== null && nameKey(name) === nameKey(said.parentName)
  const isBegun = name !== null && nameKey(said.name).startsWith(`${nameKey(name)} `)
  if (name !== null && !isAbove && !isBegun) return own
  if (name === null && names.length > 1 && isWritten(own.words)) return own
  const same = known.findLastIndex((other) => other !== null && nameKey(other) === nameKey(said.name))
  return same === -1 ? null : (names[same] ?? null)
}

/** A name of at least four words that no scan has touched: each of them can be a Vietnamese word. */
function isWritten(words: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    all.length > 3 &&
    all.every((word) => isSyllable(splitTone(word).base)) &&
    all.filter((word) => /[^ -~]/.test(word)).length * 3 > all.length
  )
}

/** The body as the register calls it, else by its proper name, else in ordinary letters as the head writes it. */
function named(
  own: HeadName,
  names: HeadName[],
  symbol: string | null,
  on: Day | null,
  register: AgencyRegister,
  areaTold: () => string,
): Issuer {
  const parent = names[names.indexOf(own) - 1] ?? null
  const parentName =
    parent === null ? null : (canonicalName(parent.words, register) ?? titled(parent.words)).slice(0, 300)
  const written = canonicalName(own.words, register) ?? titled(own.words)
  const isOffice =
    written === 'Văn phòng' && /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy)/u.test(parentName ?? '')
  const proper = isOffice ? `${written} ${parentName}` : written
  const isLocal =
    /^(?:Sở|Chi cục|Phòng|Văn phòng|Thanh tra|Ban|Trung tâm|Đài|Ủy ban nhân dân|Hội đồng nhân dân|Cục Thuế|Cục Hải quan)/u.test(
      proper,
    ) && !/(?:tỉnh|thành phố|huyện|quận)\s/iu.test(proper)
  const needsArea = isLocal && placeless(proper)
  const area = needsArea ? areaOf(names.slice(0, names.indexOf(own)), register) || areaTold() : ''
  const ends = / tỉnh$/iu.test(proper) ? proper.replace(/ tỉnh$/iu, ` ${area}`) : `${proper} ${area}`
  const whole = area === '' ? proper : ends
  for (const words of [whole, proper]) {
    const found = register.named(words, on)
    const fitting = found.length > 1 ? found.filter(({ abbreviation }) => abbreviation === symbol) : found
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) return issuerOf(only, parentName)
  }
  const body = symbol === null ? null : knownBody(symbol)
  const above = parentName ?? (body !== null && nameKey(body.name) === nameKey(proper) ? body.parent : null)
  return { agencyId: null, name: whole.slice(0, 300), parentName: above }
}

/** "tỉnh Bến Tre" of the nearest body above that names its area. */
function areaOf(above: HeadName[], register: AgencyRegister): string {
  for (const { words } of above.toReversed()) {
    const name = canonicalName(words, register) ?? titled(words)
    const found = /(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã)\s+.+$/iu.exec(name)
    if (found !== null) return found[0]
    const place = placeNamed(name.split(' ').slice(-2).join(' '))
    if (place !== null && /^(?:Sở|Ủy ban)/u.test(name)) return `tỉnh ${place}`
  }
  return ''
}

const placeOfIssue = new RegExp(String.raw`(?:^|\n)\s*(tp\.?|thanh\s+pho)?\s*(${placePattern})\s*,\s*ngay`)

const firstArea = new RegExp(String.raw`(?<![a-z])(tinh|thanh\s+pho|tp\.?)\s*(${placePattern})(?![a-z])`)

/** "ỦY BAN NHÂN DÂN" alone: the body says of which province, else the place of issue is one. */
function areaInText(view: View, words: string): string {
  const first = firstArea.exec(view.folded.slice(0, 700))?.[2]
  return areaSaid(view, words) ?? areaOfPlace(first === undefined ? null : placeNamed(first)) ?? ''
}

/** The province that the text names beside the body, or in which the document is dated. */
function areaSaid(view: View, words: string): string | null {
  const name = foldEach(words)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/[^a-z\\s+]/g, '.')
  const said = new RegExp(String.raw`(?:${name}|ubnd)\s+(tinh|thanh\s+pho|tp\.?)\s+(${placePattern})(?![a-z])`).exec(
    view.folded.slice(0, 12_000),
  )
  const at = said ?? placeOfIssue.exec(view.folded.slice(0, 3000))
  return areaOfPlace(at === null ? null : placeNamed(at[2] ?? ''))
}

function areaOfPlace(place: string | null): string | null {
  if (place === null) return null
  const isCity = /^(?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)$/u.test(place)
  return `${isCity ? 'thành phố' : 'tỉnh'} ${place}`
}

function placeless(name: string): boolean {
  return placeNamed(name.split(' ').slice(-2).join(' ')) === null
}

function bySymbol(symbol: string, on: Day | null, register: AgencyRegister): Issuer | null {
  const found = register.abbreviated(symbol, on).filter(({ kind }) => kind !== 'ministry-unit')
  const [only] = found
  if (only !== undefined && found.length === 1) return issuerOf(only, null)
  const body = knownBody(symbol)
  return body === null ? null : { agencyId: null, name: body.name, parentName: body.parent }
}

function issuerOf({ id, name }: AgencyName, parentName: string | null): Issuer {
  return { agencyId: id, name, parentName }
}
