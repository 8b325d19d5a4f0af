import type { Grant } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { Tx } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { toGrant } from './person-row.ts'

type NewPerson = { id: string; name: string; email: string; sample?: boolean }

/** Adds a person; refuses an address that somebody has. */
export async function addPerson(tx: Tx, person: NewPerson, now: string): Promise<void> {
  const added = await addPeople(tx, [person], now)
  if (added === 0) refuseWith({ code: 'person.email_taken', email: person.email })
}

/** Adds those people whose address nobody has. Answers how many that were. */
export async function addPeople(tx: Tx, people: readonly NewPerson[], now: string): Promise<number> {
  if (people.length === 0) return 0
  const added = await tx
    .insertInto('person')
    .values(
      people.map((person) => ({
        id: person.id,
        name: person.name,
        email: person.email,
        language: 'vi' as const,
        created_at: now,
        ended_at: null,
        search_text: fold(`${person.name} ${person.email}`),
        sample: person.sample ?? false,
      })),
    )
    .onConflict((taken) => taken.doNothing())
    .returning('id')
    .execute()
  return added.length
}

/** Roles that people hold from now on. Refuses an agency that is not in the register. */
export async function addGrants(
  { tx, newId, now }: Pick<CommandContext, 'tx' | 'newId' | 'now'>,
  people: readonly { personId: string; grants: readonly Grant[] }[],
): Promise<void> {
  const grants = people.flatMap(({ personId, grants: own }) => own.map((grant) => ({ personId, ...grant })))
  if (grants.length === 0) return
  const asked = grants.flatMap((grant) => grant.agencyId ?? [])
  if (asked.length > 0) {
    const known = await tx.selectFrom('agency').select('id').where('id', 'in', asked).execute()
    const unknown = asked.find((id) => !known.some((agency) => agency.id === id))
    if (unknown !== undefined) refuseWith({ code: 'agency.not_found', id: unknown })
  }
  await tx
    .insertInto('person_grant')
    .values(
      grants.map((grant) => ({
        id: newId(),
        person_id: grant.personId,
        role: grant.role,
        agency_id: grant.agencyId,
        enterprise_id: grant.enterpriseId,
        from_at: now,
        to_at: null,
      })),
    )
    .execute()
}

type HeldPerson = { id: string; name: string; email: string; grants: Grant[] }

/** A person who has not ended, held until the transaction ends so that two changes follow each other. */
export async function loadPersonToChange(tx: Tx, id: string): Promise<HeldPerson> {
  const person = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'ended_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) refuseWith({ code: 'person.not_found', id })
  if (person.ended_at !== null) refuseWith({ code: 'person.already_ended', id })
  const held = await tx
    .selectFrom('person_grant')
    .select(['role', 'agency_id', 'enterprise_id'])
    .where('person_id', '=', id)
    .where('to_at', 'is', null)
    .execute()
  return { id, name: person.name, email: person.email, grants: held.map(toGrant) }
}

/** Ends those roles of the person. */
export async function endGrants(tx: Tx, personId: string, grants: readonly Grant[], now: string): Promise<void> {
  if (grants.length === 0) return
  await tx
    .updateTable('person_grant')
    .set({ to_at: now })
    .where('person_id', '=', personId)
    .where('to_at', 'is', null)
    .where((is) =>
      is.or(
        grants.map((grant) =>
          is.and([
            is('role', '=', grant.role),
            is('agency_id', 'is not distinct from', grant.agencyId),
            is('enterprise_id', 'is not distinct from', grant.enterpriseId),
          ]),
        ),
      ),
    )
    .execute()
}

/**
 * Refuses to leave the ministry without somebody who can sign in and give rights. Held so that two administrators who
 * take the role from each other at once do not both succeed.
 */
export async function keepAnAdministrator(tx: Tx, leavingId: string): Promise<void> {
  const administrators = await tx
    .selectFrom('person_grant as held')
    .innerJoin('person', 'person.id', 'held.person_id')
    .select('person.id')
    .where('held.role', '=', 'ministry-administrator')
    .where('held.to_at', 'is', null)
    .where('person.ended_at', 'is', null)
    .where('person.password_set_at', 'is not', null)
    .orderBy('held.id')
    .forUpdate('held')
    .execute()
  if (!administrators.some((person) => person.id !== leavingId)) refuseWith({ code: 'person.last_administrator' })
}
