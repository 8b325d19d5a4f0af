import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { readAs } from '../platform/as-principal.ts'
import { runAsSystem } from '../platform/run-as-system.ts'
import { given } from '../testing/people.ts'
import { ownApi } from '../testing/own-api.ts'

const api = await ownApi({ empty: true })

const note = (agencyId: string | null) =>
  runAsSystem(api.platform, 'test', ({ audit }) =>
    audit({ deed: 'test.noted', subject: { kind: 'test', id: 'one' }, agencyId, after: { said: 'có dấu' } }),
  )

async function asOwner(statement: string) {
  const owner = new pg.Client(api.ownerUrl)
  await owner.connect()
  try {
    return (await owner.query(statement)).rows
  } finally {
    await owner.end()
  }
}

describe('an audit row', () => {
  test.each(['update audit set deed = $$forged$$', 'delete from audit', 'truncate audit'])(
    'cannot be touched by "%s", even by the owner of the database',
    async (statement) => {
      await note(null)
      await expect(asOwner(statement)).rejects.toThrow('only added to')
    },
  )

  test('is chained to the one before, also when many are added at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => note(null)))
    const [row] = await asOwner(
      'select vnit_audit_first_break() as break, count(*)::int as rows, max(seq)::int as last from audit',
    )
    expect(row).toMatchObject({ break: null, rows: row.last })
  })

  test('gives itself away when somebody forges it behind the trigger', async () => {
    await note(null)
    expect(await forgedBreak()).toEqual({ break: 2 })
  })

  test('is seen by the agency it speaks of, and by no other', async () => {
    await note('DIC-84')
    const seenBy = async (agencyId: string) => {
      const person = await given(api, 'agency-officer', { agencyId })
      return readAs(api.platform, person, (reads) => reads.selectFrom('audit').select('agency_id').execute())
    }
    expect(new Set((await seenBy('DIC-84')).map((row) => row.agency_id))).toEqual(new Set(['DIC-84']))
    expect(await seenBy('DIC-01')).toEqual([])
    expect((await seenBy('DST-86-25')).length).toBeGreaterThan(0)
  })
})

async function forgedBreak() {
  const owner = new pg.Client(api.ownerUrl)
  await owner.connect()
  await owner.query('begin')
  await owner.query('alter table audit disable trigger unchanged')
  await owner.query("update audit set deed = 'forged' where seq = 2")
  const { rows } = await owner.query('select vnit_audit_first_break()::int as break')
  await owner.query('rollback')
  await owner.end()
  return rows[0]
}
