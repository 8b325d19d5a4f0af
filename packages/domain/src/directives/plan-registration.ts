import { expandAddressees, unregisteredClasses } from '../agencies/expand-addressees.ts'
import { holdsOn, type Agency } from '../agencies/agency.ts'
import type { Day } from '../time/day.ts'
import type { AddresseeClass } from './addressee-classes.ts'
import type { AddresseeMeaning } from './addressee.ts'
import type { LetterDraft } from './letter-facts.ts'
import type { AssignmentRole } from './letter-reading.ts'
import type { Through } from './letter.view.ts'

type Planned = Pick<LetterDraft, 'issuerId' | 'issuedOn' | 'addressees' | 'obligations'> &
  Partial<Pick<LetterDraft, 'issuerName' | 'exclusions'>>
type Known = { issuerId: string | null; on: Day }

/** One agency's part in one task, the task named by its place in the letter. */
export type PlannedAssignment = { place: number; agencyId: string; role: AssignmentRole }

/** Whom a letter reaches and with what; `party` are agencies that a task names although the letter does not address them. */
export type RegistrationPlan = {
  addressees: { agencyId: string; through: Through }[]
  /** Reached by the words of the letter, and left out by a person: they get no part in anything. */
  excluded: { agencyId: string; through: Through }[]
  assignments: PlannedAssignment[]
  unreached: { place: number; words: string }[]
  unregistered: { words: string; through: AddresseeClass }[]
  /** Addressees that are no agency of the register: kept by these words, and no agency is reached through them. */
  byName: string[]
  notThere: string[]
}

/**
 * Whom a letter reaches on its date. A task without parties is led by every addressee for itself; one with parties
 * reaches those parties only. What the register does not hold is named, never left out silently; whom a person excluded
 * is told apart and gets nothing.
 */
export function planRegistration(letter: Planned, agencies: readonly Agency[]): RegistrationPlan {
  const plan = blankPlan()
  if (letter.issuedOn === null || !hasIssuer(letter)) return plan
  const known = { issuerId: letter.issuerId, on: letter.issuedOn }
  const reached = new Map<string, Through>()
  for (const { words, means } of letter.addressees) {
    for (const { agencyId, through } of reach(agencies, means, known))
      if (!reached.has(agencyId)) reached.set(agencyId, through)
    for (const through of unregisteredIn(means)) plan.unregistered.push({ words, through })
    if (isNotThere(agencies, means, known.on)) plan.notThere.push(words)
    if (isByName({ words, means })) plan.byName.push(words)
  }
  const everyone = [...reached.keys()]
  for (const [place, task] of letter.obligations.entries()) {
    const roles = new Map<string, AssignmentRole>()
    if (task.parties.length === 0) for (const agencyId of everyone) roles.set(agencyId, 'lead')
    for (const { role, words, means } of task.parties) {
      const found = reach(agencies, means, known)
      for (const { agencyId } of found) roles.set(agencyId, stronger(roles.get(agencyId), role))
      if (found.length === 0 || unregisteredIn(means).length > 0) plan.unreached.push({ place, words })
    }
    for (const [agencyId, role] of roles) plan.assignments.push({ place, agencyId, role })
  }
  for (const { agencyId } of plan.assignments) if (!reached.has(agencyId)) reached.set(agencyId, 'party')
  return withoutExcluded(plan, reached, new Set(letter.exclusions?.map(({ agencyId }) => agencyId)))
}

/** Whether it is known who issued the letter, be it by a name only that the register does not hold. */
export function hasIssuer({ issuerId, issuerName }: Pick<Planned, 'issuerId' | 'issuerName'>): boolean {
  return issuerId !== null || (issuerName ?? '').trim() !== ''
}

/** Whether an addressee is kept by its name: it has one, and nobody said which agency of the register it means. */
export function isByName({ words, means }: LetterDraft['addressees'][number]): boolean {
  return means.kind === 'unknown' && words.trim() !== ''
}

function blankPlan(): RegistrationPlan {
  return { addressees: [], excluded: [], assignments: [], unreached: [], unregistered: [], byName: [], notThere: [] }
}

function withoutExcluded(plan: RegistrationPlan, reached: Map<string, Through>, out: Set<string>): RegistrationPlan {
  const all = [...reached].map(([agencyId, through]) => ({ agencyId, through }))
  return {
    ...plan,
    addressees: all.filter(({ agencyId }) => !out.has(agencyId)),
    excluded: all.filter(({ agencyId }) => out.has(agencyId)),
    assignments: plan.assignments.filter(({ agencyId }) => !out.has(agencyId)),
  }
}

function reach(agencies: readonly Agency[], means: AddresseeMeaning, { issuerId, on }: Known) {
  if (means.kind === 'classes') return expandAddressees(agencies, means.classes, { issuerId, on })
  if (means.kind === 'unknown') return []
  const there = agencies.some((agency) => agency.id === means.agencyId && holdsOn(agency.exists, on))
  return there ? [{ agencyId: means.agencyId, through: 'named' as const }] : []
}

function unregisteredIn(means: AddresseeMeaning): AddresseeClass[] {
  return means.kind === 'classes' ? means.classes.filter((one) => unregisteredClasses.includes(one)) : []
}

function isNotThere(agencies: readonly Agency[], means: AddresseeMeaning, on: Day): boolean {
  return (
    means.kind === 'agency' && !agencies.some((agency) => agency.id === means.agencyId && holdsOn(agency.exists, on))
  )
}

const order: AssignmentRole[] = ['lead', 'coordinate', 'inform']

function stronger(present: AssignmentRole | undefined, other: AssignmentRole): AssignmentRole {
  if (present === undefined) return other
  return order.indexOf(present) <= order.indexOf(other) ? present : other
}
