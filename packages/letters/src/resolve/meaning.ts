import type { AddresseeClass, AddresseeMeaning, Day } from '@vnit/domain'
import { agencyKey, type AgencyName, type AgencyRegister, nameKey } from '../register.ts'
import { oneLine } from '../text/anchor.ts'
import { foldEach } from '../text/view.ts'

/** What is needed to know whom words mean: the register on the letter's date, and who issued the letter. */
export type Known = { register: AgencyRegister; on: Day | null; issuerId: string | null }

/** Whom the words mean: one agency of the register, groups of agencies, or not known. */
export function meaningOf(words: string, known: Known): AddresseeMeaning {
  const one = agencyCalled(words, known)
  if (one !== null) return { kind: 'agency', agencyId: one.id }
  const classes = classesOf(words)
  return classes.length > 0 ? { kind: 'classes', classes } : { kind: 'unknown' }
}

const asked = new WeakMap<Known, Map<string, AgencyName | null>>()

/**
 * The one agency with this name, or the unit of the issuer with this name or abbreviation; null when none or several. A
 * letter asks for the same names again and again, so its answers are remembered with what is known of it.
 */
export function agencyCalled(words: string, known: Known): AgencyName | null {
  const answers = asked.get(known) ?? new Map<string, AgencyName | null>()
  asked.set(known, answers)
  const before = answers.get(words)
  if (before !== undefined) return before
  const agency = agencyNamed(words, known)
  answers.set(words, agency)
  return agency
}

function agencyNamed(words: string, known: Known): AgencyName | null {
  const { register, on } = known
  const name = oneLine(words)
    .replace(/[.,;:]+$/, '')
    .replace(/^(?:đ\/c|ông|bà)\s+/iu, '')
  const key = nameKey(name)
  const short = shortOf(name)
  const own = unitsOfIssuer(known).filter((unit) => agencyKey(unit) === key || unit.abbreviation === short)
  if (own.length === 1) return own[0] ?? null
  const found = register.named(name, on)
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  const province = /^uy ban nhan dan ((?:tinh|thanh pho) .+)$/.exec(key)
  const provinces =
    province === null
      ? []
      : [
          ...register.named(province[1] as string, on),
          ...register.named((province[1] as string).replace(/^(?:tinh|thanh pho) /, ''), on),
        ]
  const ids = new Set(provinces.map(({ id }) => id))
  return ids.size === 1 ? (provinces[0] ?? null) : null
}

const units = new WeakMap<Known, AgencyName[]>()

function unitsOfIssuer(known: Known): AgencyName[] {
  const found = units.get(known)
  if (found !== undefined) return found
  const all = known.issuerId === null ? [] : known.register.unitsOf(known.issuerId, known.on)
  units.set(known, all)
  return all
}

/** "Vụ CNTT" for the unit with the abbreviation CNTT. */
function shortOf(name: string): string | undefined {
  return /^(?:Vụ|Cục|Văn phòng|Trung tâm|Thanh tra|Ban)\s+(\S+)$/iu.exec(name)?.[1]
}

const several = String.raw`cac|tinh\s*[,/]\s*thanh pho|tinh, tp|truc thuoc (?:trung uong|tw)|dia phuong`

const rules: [RegExp, AddresseeClass[]][] = [
  [
    /\b(?:bo\s*,\s*(?:ban\s*,\s*)?nganh)(?!\s+(?:thong|y|giao|tai))\b/,
    ['ministries', 'ministerial-level', 'government-attached'],
  ],
  [/\bcac bo\b(?!\s*,\s*(?:ban\s*,\s*)?nganh)|^bo, co quan ngang/, ['ministries']],
  [/\bco quan ngang bo\b/, ['ministerial-level']],
  [/\bco quan (?:truc )?thuoc chinh phu\b/, ['government-attached']],
  [
    new RegExp(
      String.raw`\b(?:uy ban nhan dan|ubnd)\b(?=.*(?:${several}))|\bcac (?:uy ban nhan dan|ubnd)\b|\bcac ubnd\b`,
    ),
    ['provincial-committees'],
  ],
  [/\b(?:bo|nganh)\b.*\bdia phuong\b/, ['provincial-committees']],
  [/\bso (?:thong tin va truyen thong|tt ?& ?tt|tttt|khoa hoc va cong nghe|kh ?& ?cn)\b/, ['provincial-departments']],
  [/\b(?:co quan|don vi)\b.*\bthuoc (?:va truc thuoc )?bo\b/, ['sector-units']],
  [/\bdoanh nghiep\b/, ['sector-enterprises']],
  [/\bhiep hoi\b/, ['associations']],
]

/** The groups named in the words, each once, in the order of the register. */
export function classesOf(words: string): AddresseeClass[] {
  const folded = foldEach(oneLine(words))
  if (/(?:các|cấp) (?:huyện|quận|xã|phường)(?!\p{L})/iu.test(oneLine(words)) && !/\btinh\b/.test(folded)) return []
  const classes = rules.flatMap(([rule, meant]) => (rule.test(folded) ? meant : []))
  if (/\bnganh (?:thong tin va truyen thong|tt ?& ?tt|tttt)\b/.test(folded)) {
    if (/\b(?:co quan|don vi)\b/.test(folded)) classes.unshift('sector-units', 'provincial-departments')
  }
  return [...new Set(classes)]
}
