import { holdsOn, type AddresseeChosen, type ChooseAddresseeInput, type Deadline } from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { recordShares } from '../obligations/obligation.store.ts'
import { openSlots } from '../obligations/open-slots.ts'
import { loadAgenciesOn, loadNamesOn } from './agencies-on.ts'

/**
 * Says which agency an addressee is that was registered by its name only. From then on it is addressed like the others:
 * it gets its share of the tasks that every addressee has, and the reports expected since the letter was registered.
 */
export async function chooseAddressee(
  context: CommandContext,
  { id, place, agencyId }: ChooseAddresseeInput,
): Promise<AddresseeChosen> {
  const { tx, audit } = context
  const issuedOn = await loadDay(tx, id)
  const words = await lockByName(tx, id, place)
  const agency = (await loadAgenciesOn(tx, issuedOn)).find((one) => one.id === agencyId)
  if (!agency) refuseWith({ code: 'agency.not_found', id: agencyId })
  if (!holdsOn(agency.exists, issuedOn)) refuseWith({ code: 'agency.not_there_on', id: agencyId, day: issuedOn })
  if (await isLeftOut(tx, id, agencyId)) refuseWith({ code: 'directive.agency_left_out', agencyId })
  await tx
    .updateTable('directive_addressee_item')
    .set({ agency_id: agencyId })
    .where('directive_id', '=', id)
    .where('place', '=', place)
    .execute()
  await addressToo(tx, id, agencyId)
  const made = await layTasksOn(context, id, agencyId)
  const names = await loadNamesOn(tx, [agencyId], issuedOn)
  await audit({
    deed: 'directive.addressee_chosen',
    subject: { kind: 'directive', id },
    agencyId,
    before: { place, words },
    after: { place, agencyId, ...made },
  })
  return { id, place, agency: { id: agencyId, name: names.get(agencyId) ?? agencyId }, ...made }
}

async function loadDay(tx: Tx, id: string): Promise<string> {
  const row = await tx.selectFrom('directive').select('issued_on').where('id', '=', id).executeTakeFirst()
  return row ? row.issued_on : refuseWith({ code: 'directive.not_found', id })
}

/** The words of the addressee, locked; refused when its agency is known. */
async function lockByName(tx: Tx, id: string, place: number): Promise<string> {
  const item = await tx
    .selectFrom('directive_addressee_item')
    .select(['words', 'means', 'agency_id'])
    .where('directive_id', '=', id)
    .where('place', '=', place)
    .executeTakeFirst()
  if (!item) refuseWith({ code: 'record.not_found', subject: 'addressee', id: String(place) })
  const open = await tx
    .selectFrom('directive_addressee_item')
    .select('words')
    .where('directive_id', '=', id)
    .where('place', '=', place)
    .where('agency_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!open || item.means.kind !== 'unknown') refuseWith({ code: 'directive.addressee_known', words: item.words })
  return item.words
}

async function isLeftOut(tx: Tx, id: string, agencyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('directive_exclusion')
    .select('agency_id')
    .where('directive_id', '=', id)
    .where('agency_id', '=', agencyId)
    .executeTakeFirst()
  return row !== undefined
}

/** An agency that a group reaches already stays so; one that only a task had named is addressed by its name. */
async function addressToo(tx: Tx, id: string, agencyId: string): Promise<void> {
  await tx
    .insertInto('directive_addressee')
    .values({ directive_id: id, agency_id: agencyId, through: 'named' })
    .onConflict((conflict) =>
      conflict
        .columns(['directive_id', 'agency_id'])
        .doUpdateSet({ through: 'named' })
        .where('directive_addressee.through', '=', 'party'),
    )
    .execute()
}

/** The tasks that every addressee leads for itself are its own too. */
async function layTasksOn(
  context: CommandContext,
  id: string,
  agencyId: string,
): Promise<Pick<AddresseeChosen, 'assignments' | 'slots'>> {
  const { tx } = context
  const tasks = await tx
    .selectFrom('obligation')
    .select(['id', 'kind', 'deadline'])
    .where('directive_id', '=', id)
    .where('of_everyone', '=', true)
    .where('ended_on', 'is', null)
    .execute()
  const shares = tasks.map(({ id: obligationId, kind, deadline }) => ({
    obligationId,
    agencyId,
    kind,
    role: 'lead' as const,
    deadline: deadline as Deadline,
  }))
  const assignments = await recordShares(tx, id, shares)
  if (assignments === 0) return { assignments, slots: 0 }
  const { slots } = await openSlots(context, { obligationIds: tasks.map((task) => task.id) })
  return { assignments, slots }
}
