import type { Anchored, Day } from '@vnit/domain'
import { type AgencyRegister, nameKey } from '../register.ts'
import { canonicalName } from '../resolve/canonical-name.ts'
import { departmentOf } from '../resolve/local-bodies.ts'
import { anchor, nothing } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { areaOfPlace, areaSaid, placeOfIssue } from './issuer-area.ts'
import { type Issuer, issuerCalled } from './issuer-called.ts'
import type { NumberRead } from './number.ts'
import { matchesOf } from '../text/matches-of.ts'

/** Bodies of the state whose branch in a province has the same symbol; they themselves sit in Hà Nội. */
const branched = /^(?:Bảo hiểm xã hội|Kho bạc Nhà nước)/u

/** A copy without its head, dated in a province: the branch there. */
export function branchOf(said: Issuer, view: View, on: Day | null, register: AgencyRegister): Issuer | null {
  const name = branched.exec(said.name)?.[0]
  const place = placeOfIssue(view)
  const area = place === 'Hà Nội' ? null : areaOfPlace(place)
  if (name === undefined || area === null) return null
  return issuerCalled(`${name} ${area}`, on, register, said.name)
}

/** A copy without its head: a committee's symbol, and the province of which the text speaks. */
export function localIssuer(
  view: View,
  { parts }: NumberRead,
  on: Day | null,
  register: AgencyRegister,
): Issuer | null {
  const department = parts.map(departmentOf).find((name) => name !== null) ?? null
  const body = parts.includes('UBND') ? 'Ủy ban nhân dân' : parts.includes('HĐND') ? 'Hội đồng nhân dân' : department
  const area = body === null ? null : areaSaid(view, body)
  if (body === null || area === null) return null
  return issuerCalled(`${body} ${area}`, on, register)
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
  return anchor(issuerCalled(canonicalName(said, register) ?? said, on, register), issuer.spans, 0.8)
}

const speaker =
  /(?<=^|[\n.;:”"] {0,3}|, |phủ)((?:Bộ|Tổng cục|Cục|Chi cục|Sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng Chính phủ|Bảo hiểm xã hội|Kho bạc|Ngân hàng Nhà nước|Thanh tra|Trung tâm|Viện|Phòng|Hội đồng|Ban Chỉ đạo|Trường Đại học|Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty|Công đoàn|Học viện|Tòa án)[\p{L}\d ,-]{0,60}?)\s+(?:\([^()]{2,24}\)\s+)?(?:trân trọng\s+|kính\s+|đã\s+)?(?:đề nghị|yêu cầu|thông báo|có ý kiến|hướng dẫn|nhận được|ban hành|trả lời|xây dựng|dự thảo|tổ chức)(?!\p{L})/gu
/** A body that the register does not know is believed when it is written like a name and asks for something. */
const unknownBody =
  /^(?:Cục|Chi cục|Trung tâm|Viện|Phòng|Hội đồng|Ban Chỉ đạo|Trường Đại học|Sở|Liên đoàn|Hiệp hội|Tập đoàn|Tổng công ty|Công đoàn|Học viện|Tòa án)(?: [\p{L}\d]+){2,12}$/u

/** A copy without its head: who speaks in the body ("Bộ … đề nghị …"), when that is one known body. */
export function issuerInBody(view: View, until: number, on: Day | null, register: AgencyRegister): Anchored<Issuer> {
  const found = new Map<string, { from: number; to: number; name: string; times: number }>()
  for (const match of matchesOf(speaker, view.text.slice(0, Math.max(until, 8000)))) {
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
  return anchor(issuerCalled(only.name, on, register), [spanOf(view, only.from, only.to)], 0.75)
}
