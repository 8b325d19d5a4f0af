import type { AddresseeClass } from '../directives/addressee-classes.ts'
import type { Day } from '../time/day.ts'
import { holdsOn, type Agency, type AgencyKind } from './agency.ts'

/** One agency that a letter reaches, and the group through which it does. */
export type ExpandedAddressee = { agencyId: string; through: AddresseeClass }

const kindsOf: Record<AddresseeClass, readonly AgencyKind[]> = {
  ministries: ['ministry'],
  'ministerial-level': ['ministerial-level'],
  'government-attached': ['government-attached'],
  'provincial-committees': ['province', 'central-city'],
  'provincial-departments': ['provincial-department'],
  'sector-units': ['ministry-unit'],
  'sector-enterprises': [],
  associations: [],
}

/** Groups that exist in letters but not in the register, so a letter to them reaches nobody here, and says so. */
export const unregisteredClasses: readonly AddresseeClass[] = ['sector-enterprises', 'associations']

/**
 * The agencies that groups of addressees meant on the letter's date: those that existed that day, without the issuer,
 * each once. Units of a ministry are meant only where the issuer is their parent, so none where the register does not
 * hold the issuer.
 */
export function expandAddressees(
  agencies: readonly Agency[],
  classes: readonly AddresseeClass[],
  { issuerId, on }: { issuerId: string | null; on: Day },
): ExpandedAddressee[] {
  const reached = new Map<string, ExpandedAddressee>()
  for (const through of classes)
    for (const agency of agencies)
      if (isMeant(agency, through, issuerId, on) && !reached.has(agency.id))
        reached.set(agency.id, { agencyId: agency.id, through })
  return [...reached.values()]
}

function isMeant(agency: Agency, through: AddresseeClass, issuerId: string | null, on: Day): boolean {
  if (agency.id === issuerId || !holdsOn(agency.exists, on)) return false
  if (!kindsOf[through].includes(agency.kind)) return false
  return through !== 'sector-units' || (issuerId !== null && agency.parentId === issuerId)
}
