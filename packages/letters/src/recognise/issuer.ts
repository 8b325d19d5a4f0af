import type { Anchored, Day } from '@vnit/domain'
import { type AgencyRegister, nameKey } from '../register.ts'
import { isSyllable, splitTone } from '@vnit/vietnamese'
import { knownBody } from '../resolve/bodies.ts'
import { departmentOf } from '../resolve/local-bodies.ts'
import { canonicalName } from '../resolve/canonical-name.ts'
import { anchor } from '../text/anchor.ts'
import { placeNamed } from '../text/places.ts'
import { titled } from '../text/titled.ts'
import { foldEach, mendsIn, spanOf, type View } from '../text/view.ts'
import { headNames, type HeadName } from './head-names.ts'
import { areaInText } from './issuer-area.ts'
import { type Issuer, issuerOf } from './issuer-called.ts'
import { branchOf, issuerInBody, localIssuer } from './issuer-without-head.ts'
import type { NumberRead } from './number.ts'
import { typeOfAbbreviation } from './symbol.ts'

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
  const written =
    canonicalName(own.words, register) ?? ofCommittee(own.words, register) ?? jointly(own.words) ?? titled(own.words)
  const isOffice =
    written === 'Văn phòng' &&
    /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Bộ|Tổng cục)(?!\p{L})/u.test(parentName ?? '')
  const isCentral = (parentName ?? '').startsWith('Ban Chấp hành Trung ương') && /^Ban (?!.*Trung ương)/u.test(written)
  const proper = isOffice ? `${written} ${parentName}` : isCentral ? `${written} Trung ương` : written
  const isLocal =
    /^(?:Sở|Liên Sở|Chi cục|Phòng|Văn phòng|Thanh tra|Ban|Trung tâm|Đài|Ủy ban nhân dân|Hội đồng nhân dân|Cục Thuế|Cục Hải quan)/u.test(
      proper,
    ) && !/(?:tỉnh|thành phố|huyện|quận)\s|Việt Nam|Trung ương/iu.test(proper)
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

/** "LIÊN SỞ XÂY DỰNG - TÀI CHÍNH": departments that issue together. */
function jointly(words: string): string | null {
  const match = /^LIÊN (SỞ|BỘ):?\s+(.+)$/u.exec(words.trim())
  if (match === null) return null
  const names = (match[2] as string)
    .split(/\s+[-–]\s+/)
    .map((name) => titled(`${match[1]} ${name}`).replace(/^\S+ /, ''))
  return `Liên ${titled(match[1] as string)} ${names.join(' - ')}`
}

/** "VĂN PHÒNG UBND THÀNH PHỐ", "BAN CÁN SỰ ĐẢNG UBND TỈNH": of which one stands above it. */
function ofCommittee(words: string, register: AgencyRegister): string | null {
  const match = /^(.{2,30}?\s)?(?:UBND|[UỦỶ]Y BAN NHÂN DÂN)(?:\s(?:TỈNH|THÀNH PHỐ|TP\.?))$/u.exec(words.trim())
  return match === null ? null : canonicalName(`${match[1] ?? ''}ỦY BAN NHÂN DÂN`, register)
}

/** "tỉnh Bến Tre" of the nearest body above that names its area. */
function areaOf(above: HeadName[], register: AgencyRegister): string {
  for (const { words } of above.toReversed()) {
    const name = canonicalName(words, register) ?? titled(words)
    const party = /^(Tỉnh|Thành) [uủ][yỷ] (.+)$/u.exec(name)
    if (party !== null) return `${party[1] === 'Tỉnh' ? 'tỉnh' : 'thành phố'} ${party[2]}`
    const found = /(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã)\s+.+$/iu.exec(name)
    if (found !== null) return found[0]
    const place = placeNamed(name.split(' ').slice(-2).join(' '))
    if (place !== null && /^(?:Sở|Ủy ban)/u.test(name)) return `tỉnh ${place}`
  }
  return ''
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
