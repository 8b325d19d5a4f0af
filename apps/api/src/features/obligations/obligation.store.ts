import { sql } from 'kysely'
import {
  actorOf,
  lastGoodDay,
  type AssignmentRole,
  type Deadline,
  type LetterFacts,
  type ObligationEventKind,
  type ObligationState,
  type RegistrationPlan,
} from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'

type NewObligations = {
  directiveId: string
  facts: LetterFacts
  plan: RegistrationPlan
  settingKeyOf: (facts: LetterFacts, place: number) => string
}

/** Records the tasks of a directive and each agency's share of them; answers their ids in the letter's order. */
export async function recordObligations(
  { tx, now, today, newId }: CommandContext,
  { directiveId, facts, plan, settingKeyOf }: NewObligations,
): Promise<string[]> {
  if (facts.obligations.length === 0) return []
  const ids = neighbouringIds(newId(), facts.obligations.length)
  const rows = facts.obligations.map((task, place) => {
    const { kind, deadline } = task
    const key = leavesDueOpen(task) ? settingKeyOf(facts, place) : null
    return {
      id: ids[place] ?? '',
      directive_id: directiveId,
      place: place + 1,
      provision_key: task.provisionKey,
      kind,
      summary_vi: task.summary,
      summary_en: task.summaryEn,
      receiver: task.receiver,
      deadline: JSON.stringify(deadline),
      words: deadline.words,
      unreached: plan.unreached.filter((one) => one.place === place).map(({ words }) => words),
      setting_key: key,
      slots_since: kind === 'report' && (key !== null || deadline.kind === 'recurring') ? today : null,
      of_everyone: task.parties.length === 0,
      ended_on: null,
      search_text: fold([facts.numberSymbol, task.summary, task.summaryEn ?? '', deadline.words].join(' ')),
    }
  })
  await tx.insertInto('obligation').values(rows).execute()
  await offerSettings(
    tx,
    now,
    rows.flatMap((row, place) => (row.setting_key ? [{ ...row, facts, place }] : [])),
  )
  const shares = plan.assignments.map(({ place, agencyId, role }) => ({
    obligationId: rows[place]?.id ?? '',
    agencyId,
    kind: rows[place]?.kind ?? '',
    role,
    deadline: facts.obligations[place]?.deadline as Deadline,
  }))
  await recordShares(tx, directiveId, shares)
  return rows.map(({ id }) => id)
}

type NewShare = { obligationId: string; agencyId: string; kind: string; role: AssignmentRole; deadline: Deadline }

/** Records agencies' shares of a directive's tasks, each with its last day in time; answers how many are new. */
export async function recordShares(tx: Tx, directiveId: string, shares: readonly NewShare[]): Promise<number> {
  const rows = shares.map(({ obligationId, agencyId, kind, role, deadline }) => {
    const last = lastGoodDay(deadline)
    const owed = role === 'lead' ? last : null
    return { obligation_id: obligationId, agency_id: agencyId, kind, role, last, owed }
  })
  const { numAffectedRows } = await sql`
    insert into assignment (obligation_id, agency_id, directive_id, kind, role, last_day, original_last_day, owed_day)
    select obligation_id, agency_id, ${directiveId}, kind, role, last, last, owed
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as share(obligation_id uuid, agency_id text, kind text, role text, last date, owed date)
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Ids that differ in their last digits only: lists that end their order with the id keep a letter's tasks together. */
function neighbouringIds(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => first.slice(0, -4) + (place + 1).toString(16).padStart(4, '0'))
}

/** A report whose due day its letter does not say: a clause, a document to come, or a rhythm without a day. */
function leavesDueOpen({ kind, deadline }: LetterFacts['obligations'][number]): boolean {
  if (kind !== 'report') return false
  if (deadline.kind === 'recurring')
    return deadline.day === null || (deadline.every === 'year' && deadline.month === null)
  return deadline.kind === 'clause' || deadline.kind === 'pending'
}

type Offered = { setting_key: string | null; summary_vi: string; summary_en: string | null; facts: LetterFacts }

async function offerSettings(tx: Tx, now: string, rows: Offered[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('setting')
    .values(
      rows.map(({ setting_key, summary_vi, summary_en, facts }) => ({
        key: setting_key ?? '',
        value: 'null',
        note_vi: `${facts.numberSymbol}: “${summary_vi}”. Văn bản không nói hạn; có thể ghi hạn ở đây, kèm nguồn.`,
        note_en: `${facts.numberSymbol}: “${summary_en ?? summary_vi}”. The document does not say when it is due; the deadline can be set here, with its source.`,
        source: null,
        changed_at: now,
        changed_by: 'registration',
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** What a deed found of one agency's share, locked until the deed ends. */
export type Share = {
  obligation_id: string
  agency_id: string
  directive_id: string
  role: string
  state: ObligationState
  last_day: string | null
  owed_day: string | null
}

/** One agency's share of an obligation, locked; null when it is not there or not to be seen. */
export async function lockShare(tx: Tx, obligationId: string, agencyId: string): Promise<Share | null> {
  const row = await tx
    .selectFrom('assignment')
    .select(['obligation_id', 'agency_id', 'directive_id', 'role', 'state', 'last_day', 'owed_day'])
    .where('obligation_id', '=', obligationId)
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type NewEvent = {
  obligationId: string
  agencyId: string
  period: string | null
  kind: ObligationEventKind
  note: string | null
  evidence?: { sha256: string; fileName: string }[]
  sample?: boolean
}

/** Adds what happened to one agency's share. */
export async function recordObligationEvent({ tx, principal, now }: CommandContext, event: NewEvent): Promise<void> {
  const actor = actorOf(principal)
  await tx
    .insertInto('obligation_event')
    .values({
      obligation_id: event.obligationId,
      agency_id: event.agencyId,
      period: event.period,
      kind: event.kind,
      at: now,
      actor_kind: actor.kind,
      actor_id: actor.id,
      note: event.note,
      evidence: JSON.stringify(event.evidence ?? []),
      sample: event.sample ?? false,
    })
    .execute()
}

/** Leaves the share in the state that its events say; what is closed or claimed is not owed. */
export async function moveShare(tx: Tx, share: Share, state: ObligationState, lastDay = share.last_day): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ state, last_day: lastDay, owed_day: state === 'open' && share.role === 'lead' ? lastDay : null })
    .where('obligation_id', '=', share.obligation_id)
    .where('agency_id', '=', share.agency_id)
    .execute()
}
