import { sql, type SqlBool } from 'kysely'
import type { ListPeopleInput, PersonPage } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { QueryContext } from '../../trpc/contexts.ts'
import { personColumns, toPersonRows } from './person-row.ts'

/** One page of people whose name or address holds every typed word, without marks; those who ended only when asked. */
export async function listPeople({ reads, today }: QueryContext, input: ListPeopleInput): Promise<PersonPage> {
  let found = reads.selectFrom('person').select(personColumns)
  for (const word of fold(input.text).split(' ').filter(Boolean))
    found = found.where(sql<SqlBool>`position(${word} in person.search_text) > 0`)
  if (!input.includeEnded) found = found.where('person.ended_at', 'is', null)
  const { role, agencyId } = input
  if (role !== undefined || agencyId !== undefined)
    found = found.where((is) => {
      let held = is
        .selectFrom('person_grant')
        .select('person_grant.id')
        .whereRef('person_grant.person_id', '=', 'person.id')
        .where('person_grant.to_at', 'is', null)
      if (role !== undefined) held = held.where('person_grant.role', '=', role)
      if (agencyId !== undefined) held = held.where('person_grant.agency_id', '=', agencyId)
      return is.exists(held)
    })
  const [people, counted] = await Promise.all([
    found
      .orderBy('person.search_text')
      .orderBy('person.id')
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize)
      .execute(),
    found
      .clearSelect()
      .select(sql<number>`count(*)`.as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows: await toPersonRows(reads, people, today), total: counted.total }
}
