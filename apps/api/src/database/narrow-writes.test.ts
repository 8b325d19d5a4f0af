import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonPrincipal, Principal } from '@vnit/domain'
import { changeAs, readAs } from '../platform/as-principal.ts'
import { registeredDirective } from '../testing/letters.ts'
import { given } from '../testing/people.ts'
import { testApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let people: Record<'administrator' | 'officer' | 'province' | 'ministry' | 'member', PersonPrincipal>
let share: { id: string; agencyId: string }

beforeAll(async () => {
  api = await testApi()
  people = {
    administrator: await given(api, 'ministry-administrator'),
    officer: await given(api, 'ministry-officer'),
    province: await given(api, 'agency-officer', { agencyId: 'PR-84' }),
    ministry: await given(api, 'agency-officer', { agencyId: 'MOH' }),
    member: await given(api, 'enterprise-member', { enterpriseId: '20000000-0000-4000-8000-000000000001' }),
  }
  const { obligationId } = await registeredDirective(api, people.officer)
  share = { id: obligationId, agencyId: 'PR-84' }
})
afterAll(() => api.close())

const change = (principal: Principal, statement: string) =>
  changeAs(api.platform, principal, (tx) => sql.raw<object>(statement).execute(tx))
const refused = /row-level security|permission denied|Only the/
const auditRow = (actor: string, agency = 'null') => `insert into audit
  (at, actor_kind, actor_id, deed, subject_kind, subject_id, agency_id, request_id)
  values (now(), 'person', '${actor}', 'test.forged', 'test', 'x', ${agency}, 'test-request')`
const event = (actor: string, agency: string, kind: string) => `insert into obligation_event
  (obligation_id, agency_id, kind, at, actor_kind, actor_id)
  values ('${share.id}', '${agency}', '${kind}', now(), 'person', '${actor}')`

describe('nobody writes in another’s name', () => {
  test('into the trail, or about an agency that is not theirs', async () => {
    const { province, officer, member } = people
    await expect(change(province, auditRow(officer.id))).rejects.toThrow(refused)
    await expect(change(province, auditRow(province.id, `'MOH'`))).rejects.toThrow(refused)
    await expect(change(member, auditRow(member.id, `'MOH'`))).rejects.toThrow(refused)
    await expect(change({ kind: 'public' }, auditRow(officer.id))).rejects.toThrow(refused)
    await change(province, auditRow(province.id, `'PR-84'`))
  })

  test('into the events and extensions of an obligation', async () => {
    const { province, officer } = people
    await expect(change(province, event(officer.id, 'PR-84', 'obligation.claimed_done'))).rejects.toThrow(refused)
    await expect(change(officer, event(province.id, 'PR-84', 'obligation.closed'))).rejects.toThrow(refused)
    await expect(
      change(
        officer,
        `insert into deadline_extension (obligation_id, agency_id, to_day, number, reason, approver, at, actor_kind, actor_id)
         values ('${share.id}', 'PR-84', '2030-01-01', '1', 'x', 'x', now(), 'person', '${province.id}')`,
      ),
    ).rejects.toThrow(refused)
  })

  test('onto a file', async () => {
    const { province, officer } = people
    const file = (by: string) => `insert into stored_file (sha256, bytes, media_type, size, uploaded_by, uploaded_at)
      values (repeat('a', 64), 'x', 'text/plain', 1, ${by}, now())`
    await expect(change(province, file(`'${officer.id}'`))).rejects.toThrow(refused)
    await expect(change(province, file('null'))).rejects.toThrow(refused)
    await expect(change({ kind: 'public' }, file('null'))).rejects.toThrow(refused)
  })
})

describe('closing is the issuer’s act', () => {
  const moved = (state: string) =>
    `update assignment set state = '${state}' where obligation_id = '${share.id}' and agency_id = 'PR-84'`

  test('also for whoever reaches the database as the agency', async () => {
    const { province, officer } = people
    await expect(change(province, moved('closed'))).rejects.toThrow(refused)
    await expect(change(province, event(province.id, 'PR-84', 'obligation.closed'))).rejects.toThrow(refused)
    await api.as(officer).obligations.close(share)
    await expect(change(province, moved('open'))).rejects.toThrow(refused)
    await expect(api.as(province).obligations.claimDone({ ...share, note: 'Đã gửi' })).rejects.toThrow(
      'obligation.already_closed',
    )
  })
})

describe('only the ministry and the platform keep', () => {
  test.each([
    `update agency set source = 'x' where id = 'MOH'`,
    `update agency_name set name_vi = 'x' where agency_id = 'MOH'`,
    `update agency_parent set parent_id = 'PR-84'`,
    `update agency_code set code = 'x'`,
    `insert into agency_succession (from_id, to_id, on_day, scope, source, confidence)
     values ('MOH', 'PR-84', '2026-01-01', 'whole', 'x', 'x')`,
    `insert into product_evidence (product_id, metric, value, document, access)
     select id, 'forged', '1', 'x', 'public' from product limit 1`,
    'delete from catalogue_word',
    'update catalogue_revision set revision = revision + 1',
    `insert into setting (key, value, note_vi, note_en, changed_at, changed_by) values ('due.x', '1', '', '', now(), 'x')`,
    `insert into job_run (id, job, state, by_hand, started_at) values (gen_random_uuid(), 'x', 'done', true, now())`,
  ])('%s', async (statement) => {
    for (const who of ['province', 'member'] as const)
      await expect(change(people[who], statement), who).rejects.toThrow(refused)
    await expect(change({ kind: 'public' }, statement)).rejects.toThrow(refused)
  })

  test('and nobody rewrites a public proof', async () => {
    const { numAffectedRows } = await change(people.province, `update product_evidence set value = '1'`)
    expect(numAffectedRows).toBe(0n)
  })
})

describe('what has ended stays ended, and a way in is never widened', () => {
  test('tokens and sessions', async () => {
    const { officer } = people
    const { token } = await api.as(officer).tokens.create({ name: 'Chương trình', days: 30, readOnly: true })
    for (const set of ['read_only = false', `expires_at = '2099-01-01'`, `person_id = '${people.administrator.id}'`])
      await expect(change(officer, `update access_token set ${set}`)).rejects.toThrow(refused)
    await api.as(officer).tokens.end({ id: token.id })
    await expect(change(officer, 'update access_token set ended_at = null')).rejects.toThrow(refused)
    await expect(
      change(people.administrator, 'update session set ended_at = null, ended_because = null'),
    ).resolves.toMatchObject({ numAffectedRows: 0n })
  })

  test('roles and links', async () => {
    const { administrator } = people
    await expect(change(administrator, `update person_grant set role = 'ministry-leader'`)).rejects.toThrow(refused)
    await expect(change(administrator, `update sign_in_link set expires_at = '2099-01-01'`)).rejects.toThrow(refused)
  })
})

describe('nobody sees what is not theirs', () => {
  const counted = (principal: Principal, table: string) =>
    readAs(api.platform, principal, async (reads) => {
      const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(reads as never)
      return rows[0]?.count
    })

  test.each([
    'directive',
    'provision',
    'obligation',
    'assignment',
    'obligation_slot',
    'obligation_event',
    'deadline_extension',
    'left_out_part',
    'letter_intake',
    'stored_file',
    'stored_file_upload',
    'saved_view',
    'job_run',
    'command_result',
    'report',
  ])('%s is empty for an enterprise and for the public', async (table) => {
    await api.as(people.officer).views.save({ list: 'letters', name: `của tôi ${table}`, filter: {} })
    expect(await counted(people.member, table)).toBe(0)
    expect(await counted({ kind: 'public' }, table)).toBe(0)
  })

  test('a saved view and the answer of a command are their owner’s only, not even an administrator’s', async () => {
    expect(await counted(people.officer, 'saved_view')).toBeGreaterThan(0)
    expect(await counted(people.administrator, 'saved_view')).toBe(0)
    expect(await counted(people.administrator, 'command_result')).toBe(0)
  })
})

test('functions that run as the owner look nowhere else, and only the application may call them', async () => {
  const { rows } = await sql<{ name: string }>`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef and (
      not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']
      or has_function_privilege('vnit_public', oid, 'execute'))`.execute(api.ownerReads)
  expect(rows).toEqual([])
})

test('every table that the application may write is narrowed or guarded', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity
      and (has_table_privilege('vnit_app', oid, 'insert') or has_table_privilege('vnit_app', oid, 'update'))
      and not exists (select from pg_trigger where tgrelid = c.oid and tgname = 'ministry_keeps')`.execute(
    api.ownerReads,
  )
  expect(rows).toEqual([])
})
