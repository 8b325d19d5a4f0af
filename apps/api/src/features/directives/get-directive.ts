import { sql, type SqlBool } from 'kysely'
import { explain, type Deadline, type DirectiveDetail, type DirectiveIdInput } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads } from '../../platform/platform.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadTimeline } from '../audit/timeline.ts'
import { selectDirectives, toDirectiveRow } from './directive-row.ts'
import { loadAddresseeItems } from './load-addressee-items.ts'
import { loadExcluded } from './load-excluded.ts'

/** Everything of one directive: facts, provisions, citations, whom it reaches, how its tasks stand, what happened. */
export async function getDirective(context: QueryContext, { id }: DirectiveIdInput): Promise<DirectiveDetail> {
  const { reads, today } = context
  const row = await selectDirectives(context)
    .select(['directive.place', 'directive.signer', 'directive.file_sha256', 'directive.registered_at'])
    .select(['directive.urgency', 'directive.secrecy', 'directive.incoming_stamp'])
    .select(['directive.recipients', 'directive.annexes'])
    .leftJoin('person', (join) => join.on(sql<SqlBool>`person.id::text = directive.registered_by`))
    .select(['person.name as registered_name', 'directive.registered_by'])
    .where('directive.id', '=', id)
    .executeTakeFirst()
  if (!row) refuseWith({ code: 'directive.not_found', id })
  const [provisions, citations, items, counts, tasks, letter, citedBy, timeline, excluded] = await Promise.all([
    reads.selectFrom('provision').selectAll().where('directive_id', '=', id).orderBy('place').execute(),
    loadCitations(reads, id),
    loadAddresseeItems(reads, id, row.issued_on),
    loadCounts(reads, id),
    loadTasks(reads, id, today),
    reads.selectFrom('letter_intake').select('id').where('directive_id', '=', id).executeTakeFirst(),
    loadCitedBy(reads, row.number_symbol),
    loadTimeline(reads, [{ kind: 'directive', id }]),
    loadExcluded(reads, id, row.issued_on),
  ])
  return {
    ...toDirectiveRow(row),
    place: row.place,
    signer: row.signer,
    fileSha256: row.file_sha256,
    urgency: row.urgency,
    secrecy: row.secrecy,
    incomingStamp: row.incoming_stamp,
    recipients: row.recipients,
    annexes: row.annexes,
    excluded,
    registeredAt: row.registered_at,
    registeredBy: row.registered_name,
    letterId: letter?.id ?? null,
    provisions: provisions.map(({ key, parent_key, label, text }) => ({ key, parentKey: parent_key, label, text })),
    citations,
    addresseeItems: items,
    counts,
    tasks,
    timeline,
    lineage: {
      under: citations.flatMap(({ role, numberSymbol, directiveId }) =>
        role === 'basis' && numberSymbol !== null ? [{ numberSymbol, directiveId }] : [],
      ),
      citedBy,
    },
  }
}

async function loadCitations(reads: Reads, id: string): Promise<DirectiveDetail['citations']> {
  const rows = await reads
    .selectFrom('directive_citation as cited')
    .leftJoin('directive as known', 'known.id', 'cited.cited_directive_id')
    .select([
      'cited.type',
      'cited.number_symbol',
      'cited.issued_on',
      'cited.title',
      'cited.role',
      'cited.stub_id',
      'known.id as known_id',
    ])
    .where('cited.directive_id', '=', id)
    .orderBy('cited.place')
    .execute()
  return rows.map((row) => ({
    type: row.type,
    numberSymbol: row.number_symbol,
    issuedOn: row.issued_on,
    title: row.title,
    role: row.role,
    directiveId: row.known_id,
    stubId: row.known_id === null ? row.stub_id : null,
  }))
}

async function loadCitedBy(reads: Reads, numberSymbol: string) {
  const rows = await reads
    .selectFrom('directive_citation as cited')
    .innerJoin('directive', 'directive.id', 'cited.directive_id')
    .select(['directive.id', 'directive.number_symbol'])
    .distinct()
    .where('cited.number_symbol', '=', numberSymbol)
    .limit(100)
    .execute()
  return rows.map((row) => ({ directiveId: row.id, numberSymbol: row.number_symbol }))
}

async function loadCounts(reads: Reads, id: string): Promise<DirectiveDetail['counts']> {
  return reads
    .selectFrom('directive_addressee')
    .select(['through', ({ fn }) => fn.countAll<number>().as('count')])
    .where('directive_id', '=', id)
    .groupBy('through')
    .orderBy('count', 'desc')
    .execute()
}

async function loadTasks(reads: Reads, id: string, today: string): Promise<DirectiveDetail['tasks']> {
  const rows = await reads
    .selectFrom('obligation')
    .leftJoin('assignment as share', 'share.obligation_id', 'obligation.id')
    .leftJoin('setting', 'setting.key', 'obligation.setting_key')
    .selectAll('obligation')
    .select('setting.value as supplied')
    .select(({ fn }) => fn.count<number>('share.agency_id').as('agencies'))
    .select([
      sql<number>`count(*) filter (where share.state = 'open')`.as('open'),
      sql<number>`count(*) filter (where share.state = 'claimed')`.as('claimed'),
      sql<number>`count(*) filter (where share.state = 'closed')`.as('closed'),
      sql<number>`count(*) filter (where share.owed_day < ${today})`.as('late'),
    ])
    .where('obligation.directive_id', '=', id)
    .groupBy(['obligation.id', 'setting.value'])
    .orderBy('obligation.place')
    .execute()
  return rows.map((row) => {
    const facts = { asOf: today, supplied: row.supplied as Deadline | null }
    return {
      id: row.id,
      place: row.place,
      provisionKey: row.provision_key,
      kind: row.kind,
      summary: row.summary_vi,
      summaryEn: row.summary_en,
      receiver: row.receiver,
      deadline: row.deadline,
      explained: { vi: explain(row.deadline, 'vi', facts).join(' '), en: explain(row.deadline, 'en', facts).join(' ') },
      words: row.words,
      agencies: row.agencies,
      open: row.open,
      claimed: row.claimed,
      closed: row.closed,
      late: row.late,
      unreached: row.unreached,
    }
  })
}
