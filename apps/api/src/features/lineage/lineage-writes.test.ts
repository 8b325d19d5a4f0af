import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Principal } from '@vnit/domain'
import { changeAs } from '../../platform/as-principal.ts'
import { readyLetter } from '../../testing/letters.ts'
import { restingDirectives } from '../../testing/lineage.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const people = {
  officer: await given(api, 'ministry-officer'),
  other: await given(api, 'ministry-officer'),
  leader: await given(api, 'ministry-leader'),
  province: await given(api, 'agency-officer', { agencyId: 'PR-84' }),
}
const world = await restingDirectives(api, people.officer)
const said = { kind: 'repealed' as const, on: '2020-01-01', by: null, source: 'Điều 10 của văn bản thử' }
const endId = (await api.as(people.officer).lineage.end({ id: world.stubId, ...said })).endId

const refused = /row-level security|permission denied/
const change = (principal: Principal, statement: string) =>
  changeAs(api.platform, principal, (tx) => sql.raw<object>(statement).execute(tx))
const anEnd = (by: string) => `insert into document_end
  (id, directive_id, kind, ended_on, source, note, recorded_at, recorded_by)
  values (gen_random_uuid(), '${world.first.id}', 'repealed', '2020-01-01', 'x', '', now(), '${by}')`
const acknowledgement = (by: string) => `insert into basis_acknowledgement (directive_id, end_id, reason, at, by_person)
  values ('${world.first.id}', '${endId}', 'forged', now(), '${by}')`

describe('the database itself', () => {
  test('lets only the ministry record an end or say that a directive still applies, and only in its own name', async () => {
    const { officer, other, province } = people
    for (const statement of [anEnd, acknowledgement]) {
      await expect(change(province, statement(province.id))).rejects.toThrow(refused)
      await expect(change(officer, statement(other.id))).rejects.toThrow(refused)
      await expect(change({ kind: 'public' }, statement(officer.id))).rejects.toThrow(refused)
    }
  })

  test('never rewrites or deletes what was said, and takes an end back once', async () => {
    const { officer, other } = people
    for (const statement of [
      `update document_end set ended_on = '2021-01-01'`,
      'delete from document_end',
      'delete from basis_acknowledgement',
      `update basis_acknowledgement set reason = 'x'`,
      'delete from letter_extraction',
    ])
      await expect(change(officer, statement)).rejects.toThrow(refused)
    const withdrawal = (by: string) => `update document_end
      set withdrawn_at = now(), withdrawn_by = '${by}', withdrawn_reason = 'forged' where id = '${endId}'`
    await expect(change(officer, withdrawal(other.id))).rejects.toThrow(refused)
    await change(officer, withdrawal(officer.id))
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from document_end where withdrawn_reason = 'forged'`.execute(api.ownerReads)
    expect(rows[0]?.n).toBe(1)
    await change(other, withdrawal(other.id))
    const { rows: after } = await sql<{ by: string }>`
      select withdrawn_by as by from document_end where id = ${endId}`.execute(api.ownerReads)
    expect(after[0]?.by).toBe(officer.id)
  })

  test('keeps further readings from everybody outside the ministry', async () => {
    const { id } = await readyLetter(api, people.officer)
    const reading = (
      by: string,
    ) => `insert into letter_extraction (letter_id, reader_version, reading, read_at, read_by)
      values ('${id}', 99, '{}', now(), '${by}')`
    await expect(change(people.province, reading(people.province.id))).rejects.toThrow(refused)
    await expect(change(people.officer, reading(people.other.id))).rejects.toThrow(refused)
    await change(people.officer, reading(people.officer.id))
    const { rows } = (await change(people.province, 'select * from letter_extraction')) as { rows: unknown[] }
    expect(rows).toEqual([])
  })
})
