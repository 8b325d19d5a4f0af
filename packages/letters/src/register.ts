import type { Day } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import { foldEach } from './text/fold-each.ts'

/** An agency under one of its names, as letters call it; `to` is excluded, null is open. */
export type AgencyName = {
  id: string
  kind: string
  name: string
  abbreviation: string | null
  parentId: string | null
  from: Day | null
  to: Day | null
}

/** What reading a letter asks of the register of agencies. A day of null asks for any time. */
export interface AgencyRegister {
  named(name: string, on: Day | null): AgencyName[]
  abbreviated(abbreviation: string, on: Day | null): AgencyName[]
  unitsOf(parentId: string, on: Day | null): AgencyName[]
  /** The names in force on the day, longest first, to be found inside a sentence. */
  all(on: Day | null): AgencyName[]
}

/** A register over dated names in memory. Names are compared folded, abbreviations as they are written. */
export function registerOf(names: readonly AgencyName[]): AgencyRegister {
  const byName = Map.groupBy(names, agencyKey)
  const byAbbreviation = Map.groupBy(names, (agency) => agency.abbreviation ?? '')
  const byParent = Map.groupBy(names, (agency) => agency.parentId ?? '')
  const byLength = names.toSorted((a, b) => b.name.length - a.name.length)
  return {
    named: (name, on) => once(inForce(byName.get(nameKey(name)), on)),
    abbreviated: (abbreviation, on) => (abbreviation === '' ? [] : once(inForce(byAbbreviation.get(abbreviation), on))),
    unitsOf: (parentId, on) => once(inForce(byParent.get(parentId), on)),
    all: (on) => inForce(byLength, on),
  }
}

function inForce(names: readonly AgencyName[] | undefined, on: Day | null): AgencyName[] {
  if (names === undefined) return []
  return names.filter(
    (name) => on === null || ((name.from === null || name.from <= on) && (name.to === null || on < name.to)),
  )
}

/** Each agency once, also when it bears the same name in several rows. */
function once(names: AgencyName[]): AgencyName[] {
  return names.filter((name, index) => names.findIndex(({ id }) => id === name.id) === index)
}

/** Abbreviations that names are written with, and what they stand for; the first word is looked for before the rule. */
const written: [holds: string, rule: RegExp, words: string][] = [
  ['ubnd', /\bubnd\b/g, 'uy ban nhan dan'],
  ['tt', /\btt ?& ?tt\b|\btttt\b/g, 'thong tin va truyen thong'],
  ['kh', /\bkh ?& ?cn\b/g, 'khoa hoc va cong nghe'],
  ['cntt', /\bcntt\b/g, 'cong nghe thong tin'],
  ['gsql', /\bgsql\b/g, 'giam sat quan ly'],
  ['tp', /\btp\b\.?/g, 'thanh pho '],
]

const marksApart = /[\u0300-\u036f]/

/** Folded, with the usual abbreviations written out and punctuation as blanks. */
export function nameKey(name: string): string {
  const folded = marksApart.test(name) ? fold(name) : foldEach(name)
  const whole = written.reduce(
    (key, [holds, rule, words]) => (key.includes(holds) ? key.replace(rule, words) : key),
    folded,
  )
  return (whole.includes('&') ? whole.replace(/ ?& ?/g, ' va ') : whole).replace(/[-–,.\s]+/g, ' ').trim()
}

const keys = new WeakMap<AgencyName, string>()

/** The key of an agency's name, made once for each. */
export function agencyKey(agency: AgencyName): string {
  const known = keys.get(agency)
  if (known !== undefined) return known
  const key = nameKey(agency.name)
  keys.set(agency, key)
  return key
}
