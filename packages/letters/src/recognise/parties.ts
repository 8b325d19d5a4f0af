import type { AddresseeReading, Party } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { flat, foldEach, spanOf, trimmed, type View } from '../text/view.ts'
import { type Known, meaningOf } from '../resolve/meaning.ts'

type Stretch = { from: number; to: number }

/** A rule in which a blank may be any number of blanks. */
function spaced(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'), flags)
}

const noun = String.raw`(?:cac |nhung )?(?:bo(?! truong)|co quan|don vi|so|vu|cuc|tong cuc|van phong|ban chi dao|ban quan ly|trung tam|thanh tra|vien|uy ban nhan dan|ubnd|doanh nghiep|tap doan|tong cong ty|hiep hoi|truong|phong)(?![a-z])`
const verb = String.raw`(?:chu tri|phoi hop|giao|can cu|chu dong|chi dao|to chuc|thuc hien|trien khai|xay dung|ra soat|bao cao|co trach nhiem|chiu trach nhiem|can|tiep tuc|khan truong|huong dan|kiem tra|don doc|gui|cap nhat|lap|tong hop|tien hanh|nghien cuu|tham muu|lam dau moi|quan triet|theo doi|bo tri|tang cuong|pho bien)(?![a-z])`

const subject = spaced(String.raw`^\s*(?:de nghi|yeu cau)?\s*(?:giao\s+)?((?:${noun})[^;:.]{0,240}?)\s+(${verb})`)
const together = spaced(
  String.raw`phoi hop(?:\s+chat che)? (?:voi|cung)\s+((?:${noun})[^;:.]{0,240}?)\s+(?:de\s+|trong\s+)?(?:${verb}|giai quyet|tham dinh|hoan thien|de xuat)`,
)
const charged = spaced(
  String.raw`(?<![a-z])(?:chi dao|giao(?! ban))\s+((?:${noun})[^;:.]{0,320}?)\s+(?:to chuc|thuc hien|lam dau moi|trien khai|chu tri|tien hanh|xay dung|ra soat|bao cao|tham muu)(?![a-z])`,
)

/** Who takes part, as the words of one task say it. No parties: every addressee leads it for itself. */
export function partiesOf(view: View, within: Stretch, addressees: readonly AddresseeReading[], known: Known): Party[] {
  const folded = flat(view, within)
  const named = subject.exec(folded)
  const leads = listed(view, within.from, named, 'lead', known)
  const coordinates = listed(view, within.from, together.exec(folded), 'coordinate', known)
  const done = leads.length === 0 || named === null ? 0 : named.index + named[0].length - (named[2]?.length ?? 0)
  const carriers = carriersOf(view, { from: within.from + done, to: within.to }, known)
  if (leads.length === 0 && coordinates.length === 0 && carriers.length === 0) return []
  const owners = leads.length > 0 ? leads : addressees.map(owner)
  return distinct([...owners, ...coordinates, ...carriers])
}

/** Whom the addressee is told to charge with the work: "chỉ đạo các đơn vị chuyên trách ... thực hiện". It still owes it itself. */
export function carriersOf(view: View, within: Stretch, known: Known): Party[] {
  return listed(view, within.from, charged.exec(flat(view, within)), 'coordinate', known)
}

const head = spaced(String.raw`^\s*(${noun}[^;.]{0,300}?)\s*:\s*$`)

/** "2. Bộ Công Thương:" says who leads the parts below it; nobody when the line says more than names. */
export function headOf(view: View, within: Stretch, known: Known): Party[] {
  const folded = flat(view, within)
  if (new RegExp(String.raw`(?<![a-z])${verb}`).test(folded)) return []
  const leads = listed(view, within.from, head.exec(folded), 'lead', known)
  return leads.some(({ means }) => means.kind !== 'unknown') ? leads : []
}

/** The addressee as the one who owes the task. */
export function owner({ words, means, spans }: AddresseeReading): Party {
  return { role: 'lead', words, means, spans }
}

function listed(view: View, start: number, match: RegExpExecArray | null, role: Party['role'], known: Known): Party[] {
  if (match === null) return []
  const words = match[1] as string
  const from = start + match.index + match[0].indexOf(words)
  return parted(view, { from, to: from + words.length })
    .map((part) => partyAt(view, part, role, known))
    .filter(({ words: said }) => !isAnyone(said))
}

const boundary = spaced(String.raw`,\s*(?=${noun})|\s+(?:va|hoac)\s+(?=${noun})`, 'g')

/** A list in its parts: cut where a new body is named; what stands in brackets explains the part before. */
function parted(view: View, { from, to }: Stretch): Stretch[] {
  const folded = flat(view, { from, to }).replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))
  const parts: Stretch[] = []
  let start = 0
  for (const cut of [...folded.matchAll(boundary), { 0: '', index: folded.length }]) {
    const [begin, end] = trimmed(folded, start, cut.index)
    const joins = parts.at(-1)
    const before = joins === undefined ? '' : view.folded.slice(joins.from, joins.to)
    if (joins !== undefined && /^(?:cac )?(?:co quan|don vi|bo)$/.test(before)) joins.to = from + end
    else if (end > begin) parts.push({ from: from + begin, to: from + end })
    start = cut.index + cut[0].length
  }
  return parts
}

function partyAt(view: View, { from, to }: Stretch, role: Party['role'], known: Known): Party {
  const words = oneLine(view.text.slice(from, to)).slice(0, 500)
  return { role, words, means: meaningOf(words, known), spans: [spanOf(view, from, to)] }
}

/** "các cơ quan, đơn vị liên quan" names nobody that a register could hold. */
function isAnyone(words: string): boolean {
  return /^(?:cac )?(?:co quan|don vi|bo|nganh|to chuc|doanh nghiep)(?:,? (?:va )?(?:co quan|don vi|nganh|to chuc|doanh nghiep|dia phuong))*(?: (?:co )?(?:lien quan|truc thuoc))?$/.test(
    foldEach(words),
  )
}

function distinct(parties: Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex(({ words }) => words === party.words) === index)
}
