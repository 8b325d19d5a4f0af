import { sql } from 'kysely'
import { heirsOf, readPeriod, type Succession, type Through } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadNamesOn } from './agencies-on.ts'

type SlotKey = { obligation_id: string; agency_id: string; period: string }

/** What would go when agencies are left out of a directive that had reached them. */
export type Leaving = {
  /** Those of the agencies that the directive reaches. */
  reached: { agencyId: string; through: Through }[]
  /** Reports expected of them, or of whoever answers for them and for nobody else who stays. */
  slots: SlotKey[]
  /** Those who have answered already, by a claim, a report or an extension: they are not left out. */
  answered: { agencyId: string; name: string }[]
}

/** What leaving agencies out of a directive takes off, and who of them has answered. */
export async function loadLeaving(
  reads: Pick<Reads, 'selectFrom'>,
  directiveId: string,
  agencyIds: readonly string[],
): Promise<Leaving> {
  if (agencyIds.length === 0) return { reached: [], slots: [], answered: [] }
  const reached = await reads
    .selectFrom('directive_addressee')
    .select(['agency_id as agencyId', 'through'])
    .where('directive_id', '=', directiveId)
    .where('agency_id', 'in', agencyIds)
    .execute()
  const going = new Set(reached.map(({ agencyId }) => agencyId))
  if (going.size === 0) return { reached, slots: [], answered: [] }
  const slotsOf = await loadSlotsOf(reads, directiveId, going)
  const answered = await findAnswered(reads, directiveId, slotsOf)
  const { issued_on: issuedOn } = await reads
    .selectFrom('directive')
    .select('issued_on')
    .where('id', '=', directiveId)
    .executeTakeFirstOrThrow()
  const names = await loadNamesOn(reads as Reads, answered, issuedOn)
  return {
    reached,
    slots: [...slotsOf.values()].flat(),
    answered: answered.map((agencyId) => ({ agencyId, name: names.get(agencyId) ?? agencyId })),
  }
}

/** By agency that goes: the slots that exist because of it, and of nobody who stays. */
async function loadSlotsOf(
  reads: Pick<Reads, 'selectFrom'>,
  directiveId: string,
  going: ReadonlySet<string>,
): Promise<Map<string, SlotKey[]>> {
  const slots = await reads
    .selectFrom('obligation_slot as slot')
    .innerJoin('obligation as task', 'task.id', 'slot.obligation_id')
    .select(['slot.obligation_id', 'slot.agency_id', 'slot.period'])
    .where('task.directive_id', '=', directiveId)
    .execute()
  const found = new Map([...going].map((id) => [id, [] as SlotKey[]]))
  if (slots.length === 0) return found
  const leads = await reads
    .selectFrom('assignment')
    .select(['obligation_id', 'agency_id'])
    .where('directive_id', '=', directiveId)
    .where('role', '=', 'lead')
    .execute()
  const leadsOf = Map.groupBy(leads, ({ obligation_id }) => obligation_id)
  const owes = owedBy(await loadSuccessions(reads as Reads))
  for (const slot of slots) {
    const owing = (leadsOf.get(slot.obligation_id) ?? []).filter(
      ({ agency_id }) => owes(agency_id, slot.period) === slot.agency_id,
    )
    if (owing.length === 0 || owing.some(({ agency_id }) => !going.has(agency_id))) continue
    found.get(owing[0]?.agency_id ?? '')?.push(slot)
  }
  return found
}

/** Who owed the report of a period: whoever answered for the agency when the period began, unless several did. */
function owedBy(successions: readonly Succession[]) {
  const known = new Map<string, string>()
  return (agencyId: string, period: string): string => {
    const key = `${agencyId} ${period}`
    const present = known.get(key)
    if (present !== undefined) return present
    const first = readPeriod(period)?.first
    const heirs = first === undefined ? [] : heirsOf(successions, agencyId, first)
    const owes = heirs.length === 1 ? (heirs[0]?.id ?? agencyId) : agencyId
    known.set(key, owes)
    return owes
  }
}

async function findAnswered(
  reads: Pick<Reads, 'selectFrom'>,
  directiveId: string,
  slotsOf: ReadonlyMap<string, SlotKey[]>,
): Promise<string[]> {
  const slots = [...slotsOf].flatMap(([going, own]) => own.map((slot) => ({ going, ...slot })))
  const { rows } = await sql<{ going: string }>`
    with task as (select id from obligation where directive_id = ${directiveId}),
    slot as (
      select * from jsonb_to_recordset(${JSON.stringify(slots)}::jsonb)
        as slot(going text, obligation_id uuid, agency_id text, period text))
    select agency_id as going from assignment
      where directive_id = ${directiveId} and agency_id = any (${[...slotsOf.keys()]}) and state <> 'open'
    union
    select agency_id from obligation_event
      where agency_id = any (${[...slotsOf.keys()]}) and obligation_id in (select id from task)
    union
    select agency_id from deadline_extension
      where agency_id = any (${[...slotsOf.keys()]}) and obligation_id in (select id from task)
    union
    select slot.going from slot join obligation_event event using (obligation_id, agency_id, period)
    union
    select slot.going from slot join obligation_slot held using (obligation_id, agency_id, period)
      where held.state <> 'open'
    order by going`.execute(reads as Reads)
  return rows.map(({ going }) => going)
}
