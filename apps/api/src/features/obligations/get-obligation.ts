import { sql } from 'kysely'
import {
  explain,
  lastGoodDay,
  type Deadline,
  type GetObligationInput,
  type ObligationDetail,
  type ObligationRow,
  type ToldExtension,
} from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadTimeline } from '../audit/timeline.ts'
import { loadAnswering } from '../directives/answering.ts'
import { issuerName } from '../directives/directive-row.ts'
import { loadPeriodRules } from '../settings/period-rules.ts'
import { loadEvents, loadExtensions, loadParties, loadSlots } from './obligation-history.ts'
import { selectObligationRows, toObligationRow } from './select-obligation-rows.ts'

/** One obligation with its words and its deadline explained; for one agency also its share, slots and what happened. */
export async function getObligation(context: QueryContext, input: GetObligationInput): Promise<ObligationDetail> {
  const { reads, today } = context
  const asOf = input.asOf ?? today
  const row = await selectObligation(context, input.id)
  if (!row) refuseWith({ code: 'obligation.not_found', id: input.id })
  const share = input.agencyId ? await loadShare(context, input.id, input.agencyId, asOf) : null
  if (input.agencyId && !share) refuseWith({ code: 'obligation.not_found', id: input.id })
  const answeringIds = share ? [share.agencyId, ...share.answering.map(({ agencyId }) => agencyId)] : null
  const [provision, shares, parties, slots, events, extensions, audit, rules] = await Promise.all([
    reads
      .selectFrom('provision')
      .select(['key', 'label', 'text'])
      .where('directive_id', '=', row.directive_id)
      .where('key', '=', row.provision_key ?? '')
      .executeTakeFirst(),
    countShares(context, input.id),
    loadParties(reads, input.id, row.issued_on),
    loadSlots(reads, input.id, answeringIds, today),
    loadEvents(reads, input.id, answeringIds),
    loadExtensions(reads, input.id, answeringIds),
    loadTimeline(reads, [{ kind: 'obligation', id: input.id }], input.agencyId),
    loadPeriodRules(reads),
  ])
  const supplied = row.supplied as Deadline | null
  const facts = { asOf, rules, supplied, extensions: told(extensions, row.deadline) }
  return {
    id: row.id,
    directiveId: row.directive_id,
    numberSymbol: row.number_symbol,
    issuedOn: row.issued_on,
    subject: row.subject,
    issuerId: row.issuer_id,
    issuerName: row.issuer_name,
    kind: row.kind,
    summary: row.summary_vi,
    summaryEn: row.summary_en,
    receiver: row.receiver,
    deadline: row.deadline,
    suppliedDeadline: supplied,
    explained: { vi: explain(row.deadline, 'vi', facts), en: explain(row.deadline, 'en', facts) },
    words: row.words,
    provision: provision ?? null,
    share,
    shares,
    parties,
    unreached: row.unreached,
    slots,
    events,
    extensions,
    audit,
  }
}

function told(extensions: ObligationDetail['extensions'], deadline: Deadline): ToldExtension[] {
  return extensions.map((one, index) => ({ ...one, from: one.from ?? (index === 0 ? lastGoodDay(deadline) : null) }))
}

function selectObligation({ reads }: QueryContext, id: string) {
  return reads
    .selectFrom('obligation')
    .innerJoin('directive', 'directive.id', 'obligation.directive_id')
    .leftJoin('setting', 'setting.key', 'obligation.setting_key')
    .selectAll('obligation')
    .select(['directive.number_symbol', 'directive.issued_on', 'directive.subject', 'directive.issuer_id'])
    .select('setting.value as supplied')
    .select(issuerName.as('issuer_name'))
    .where('obligation.id', '=', id)
    .executeTakeFirst()
}

async function loadShare(
  { reads, today }: QueryContext,
  id: string,
  agencyId: string,
  asOf: string,
): Promise<ObligationRow | null> {
  const one = sql`share.obligation_id = ${id} and share.agency_id = ${agencyId}`
  const where = { walked: one, counted: one }
  const [row] = await selectObligationRows(reads, { where, orderBy: sql`share.agency_id`, limit: 1, offset: 0 })
  if (!row) return null
  const answering = await loadAnswering(reads, await loadSuccessions(reads), [agencyId], asOf)
  return toObligationRow(row, today, answering.get(agencyId))
}

async function countShares({ reads, today }: QueryContext, id: string): Promise<ObligationDetail['shares']> {
  return reads
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .select([
      sql<number>`count(*) filter (where state = 'open')`.as('open'),
      sql<number>`count(*) filter (where state = 'claimed')`.as('claimed'),
      sql<number>`count(*) filter (where state = 'closed')`.as('closed'),
      sql<number>`count(*) filter (where owed_day < ${today})`.as('late'),
    ])
    .where('obligation_id', '=', id)
    .executeTakeFirstOrThrow()
}
