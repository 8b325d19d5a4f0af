import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import { expect, test } from 'vitest'
import { obligationFilterSchema, type ObligationFilter } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { conditionsOf, orderOf } from './obligation-filter.ts'

const silent = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const officer = { role: 'ministry-officer' as const, agencyId: null, enterpriseId: null }
const context: QueryContext = {
  reads: silent as unknown as QueryContext['reads'],
  principal: { kind: 'person', id: 'one', name: '', email: '', grants: [officer], via: 'session' },
  now: '2026-11-22T03:00:00Z',
  today: '2026-11-22',
}
const passed = { on: '2025-03-01', scope: 'whole', function: null, source: '', confidence: '' } as const

async function sqlOf(filter: Partial<ObligationFilter>) {
  const parsed = obligationFilterSchema.parse(filter)
  const successions = [{ ...passed, fromId: 'DIC-84', toId: 'DST-84' }]
  const { walked, counted } = await conditionsOf(context, { filter: parsed, successions, asOf: '2026-11-22' })
  const text = (part: RawBuilder<unknown>) => part.compile(silent).sql
  return { walked: text(walked), counted: text(counted), order: text(orderOf(parsed)) }
}

test.each([
  [{}, 'true', '"share"."last_day", share.obligation_id, share.agency_id'],
  [
    { agencyId: 'DIC-84', states: ['open'] },
    'true and "share"."agency_id" = $1 and "share"."state" = $2',
    '"share"."last_day", share.obligation_id, share.agency_id',
  ],
  [
    { agencyId: 'DST-84', structure: 'as-of' },
    'true and "share"."agency_id" = any ($1::text[])',
    '"share"."last_day", share.obligation_id, share.agency_id',
  ],
  [
    { late: true, dueFrom: '2015-01-01' },
    'true and share.owed_day < $1 and "share"."owed_day" >= $2',
    '"share"."owed_day", share.obligation_id, share.agency_id',
  ],
  [
    { sort: 'due-desc', kinds: ['report'] },
    'true and "share"."kind" = $1 and "share"."last_day" is not null',
    '"share"."last_day" desc, share.obligation_id desc, share.agency_id desc',
  ],
  [
    { text: 'lgsp' },
    'true and share.obligation_id = any ($1::uuid[])',
    '"share"."last_day", share.obligation_id, share.agency_id',
  ],
] as [Partial<ObligationFilter>, string, string][])('the list asks %j as', async (filter, where, order) => {
  expect(await sqlOf(filter)).toEqual({ walked: where, counted: where, order })
})
