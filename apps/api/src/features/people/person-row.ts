import { personState, type Day, type Grant, type PersonRow } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadAgencyNames, viewGrant } from './grant-view.ts'

export const personColumns = [
  'person.id',
  'person.name',
  'person.email',
  'person.sample',
  'person.ended_at',
  'person.password_set_at',
  'person.last_signed_in_at',
] as const

type SelectedPerson = {
  id: string
  name: string
  email: string
  sample: boolean
  ended_at: string | null
  password_set_at: string | null
  last_signed_in_at: string | null
}

/** People as a list shows them, with the roles they hold now. Two questions, however many people. */
export async function toPersonRows(reads: Reads, people: SelectedPerson[], today: Day): Promise<PersonRow[]> {
  if (people.length === 0) return []
  const held = await reads
    .selectFrom('person_grant')
    .select(['person_id', 'role', 'agency_id', 'enterprise_id'])
    .where(
      'person_id',
      'in',
      people.map((person) => person.id),
    )
    .where('to_at', 'is', null)
    .orderBy('role')
    .orderBy('agency_id')
    .execute()
  const names = await loadAgencyNames(
    reads,
    held.map((grant) => grant.agency_id),
    today,
  )
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    state: personState({ passwordSetAt: person.password_set_at, endedAt: person.ended_at }),
    sample: person.sample,
    lastSignedInAt: person.last_signed_in_at,
    grants: held.filter((grant) => grant.person_id === person.id).map((grant) => viewGrant(toGrant(grant), names)),
  }))
}

/** A stored role as the domain knows it. */
export function toGrant(row: { role: string; agency_id: string | null; enterprise_id: string | null }): Grant {
  return { role: row.role as Grant['role'], agencyId: row.agency_id, enterpriseId: row.enterprise_id }
}

/** One person as a list shows them. */
export async function loadPersonRow(reads: Reads, id: string, today: Day): Promise<PersonRow | null> {
  const people = await reads.selectFrom('person').select(personColumns).where('id', '=', id).execute()
  const [row] = await toPersonRows(reads, people, today)
  return row ?? null
}
