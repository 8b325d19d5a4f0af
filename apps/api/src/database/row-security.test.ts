import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { Principal } from '@vnit/domain'
import { readAs, changeAs } from '../platform/as-principal.ts'
import { given } from '../testing/people.ts'
import { givenLink, givenSignedIn } from '../testing/sign-in.ts'
import { browser, testHttp } from '../testing/browser.ts'
import { ownApi } from '../testing/own-api.ts'
import { urlAs } from './roles.ts'

const api = await ownApi()
const app = testHttp(api)
const signedIn = (...who: [Parameters<typeof given>[1], object?]) => {
  const mine = browser(app)
  return givenSignedIn(api, mine, ...who).then(async (person) => {
    await mine.change('tokens.create', { name: 'Chương trình', days: 30 })
    return person
  })
}
const people = {
  administrator: await signedIn('ministry-administrator'),
  officer: await signedIn('ministry-officer'),
  leader: await signedIn('ministry-leader'),
  province: await signedIn('agency-officer', { agencyId: 'PR-86-25' }),
  department: await signedIn('agency-officer', { agencyId: 'DST-86-25' }),
  ministry: await signedIn('agency-officer', { agencyId: 'MOH' }),
}
await givenLink(api, people.ministry.id)

type Table = 'person' | 'person_grant' | 'session' | 'access_token' | 'sign_in_link' | 'person_password' | 'audit'

/** Whose rows a question without any condition shows. */
async function ownersSeen(principal: Principal, table: Table): Promise<string[]> {
  const column = { person: 'id', audit: 'actor_id' }[table as string] ?? 'person_id'
  return readAs(api.platform, principal, async (reads) => {
    const { rows } = await sql<{ owner: string }>`
      select distinct ${sql.ref(column)}::text as owner from ${sql.table(table)}`.execute(reads as never)
    return rows.map((row) => row.owner)
  })
}

describe('a question with no condition', () => {
  test.each(['province', 'department', 'ministry'] as const)(
    'shows an officer of an agency (%s) only themselves',
    async (who) => {
      const me = people[who]
      for (const table of ['person', 'person_grant', 'session', 'access_token'] as const)
        expect([table, await ownersSeen(me, table)]).toEqual([table, [me.id]])
      for (const table of ['sign_in_link', 'person_password'] as const)
        expect([table, await ownersSeen(me, table)]).toEqual([table, []])
      expect(await ownersSeen(me, 'audit')).toEqual([me.id])
    },
  )

  test.each(['officer', 'leader'] as const)('shows the ministry’s %s who there is, but no ways in', async (who) => {
    const me = people[who]
    expect((await ownersSeen(me, 'person')).length).toBeGreaterThan(6)
    for (const table of ['session', 'access_token'] as const)
      expect([table, await ownersSeen(me, table)]).toEqual([table, [me.id]])
    for (const table of ['sign_in_link', 'person_password'] as const)
      expect([table, await ownersSeen(me, table)]).toEqual([table, []])
  })

  test('shows an administrator whose sessions and links are open, but no password', async () => {
    expect((await ownersSeen(people.administrator, 'session')).length).toBe(6)
    expect(await ownersSeen(people.administrator, 'sign_in_link')).toEqual([people.ministry.id])
    expect(await ownersSeen(people.administrator, 'person_password')).toEqual([])
  })

  test.each(['person', 'person_grant', 'session', 'access_token', 'sign_in_link', 'person_password', 'audit'] as const)(
    'shows nobody in particular nothing of %s',
    async (table) => {
      expect(await ownersSeen({ kind: 'public' }, table)).toEqual([])
    },
  )
})

describe('an agency officer’s reach', () => {
  const reachOf = (principal: Principal) =>
    readAs(api.platform, principal, async (reads) => {
      const { rows } = await sql<{ ids: string[] }>`select vnit_my_agencies() as ids`.execute(reads as never)
      return new Set(rows[0]!.ids)
    })

  test('of a province holds its units and what both succeeded', async () => {
    const reach = await reachOf(people.province)
    for (const id of ['PR-86-25', 'DST-86-25', 'PR-84', 'PR-83', 'PR-86', 'DIC-84', 'DST-84', 'DIC-83'])
      expect([id, reach.has(id)]).toEqual([id, true])
    for (const id of ['MOH', 'PR-01', 'DIC-01', 'MIC', 'MOST-25']) expect([id, reach.has(id)]).toEqual([id, false])
  })

  test('of a department holds what it succeeded, not its province', async () => {
    const reach = await reachOf(people.department)
    expect([reach.has('DIC-84'), reach.has('DST-86-25'), reach.has('PR-86-25'), reach.has('PR-84')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('ends with the role', async () => {
    const person = await given(api, 'agency-officer', { agencyId: 'MOH' })
    await api.as(people.administrator).people.changeGrants({
      id: person.id,
      grants: [{ role: 'agency-officer', agencyId: 'PR-86-25' }],
    })
    expect((await reachOf(person)).has('MOH')).toBe(false)
  })
})

describe('the database refuses', () => {
  const change = (principal: Principal, statement: string) =>
    changeAs(api.platform, principal, (tx) => sql.raw<object>(statement).execute(tx))
  const id = (who: keyof typeof people) => people[who].id
  const grant = (person: string) => `insert into person_grant (id, person_id, role, from_at)
    values (gen_random_uuid(), '${person}', 'ministry-administrator', now())`

  test('a role that somebody gives themselves', async () => {
    await expect(change(people.officer, grant(id('officer')))).rejects.toThrow('row-level security')
    await expect(change(people.ministry, grant(id('ministry')))).rejects.toThrow('row-level security')
    await expect(change({ kind: 'public' }, grant(id('ministry')))).rejects.toThrow('row-level security')
  })

  test('a change of role, of another person, or of one’s own address', async () => {
    await expect(change(people.ministry, `update person_grant set role = 'ministry-administrator'`)).rejects.toThrow(
      'permission denied',
    )
    const rename = await change(people.officer, `update person set name = 'x' where id <> '${id('officer')}'`)
    expect(rename.numAffectedRows).toBe(0n)
    await expect(change(people.officer, `update person set email = 'x@y.example'`)).rejects.toThrow('own language')
  })

  test('a session, a token or a link made for somebody else', async () => {
    const hash = `sha256('x'::bytea)`
    await expect(
      change(
        people.officer,
        `insert into session (id, person_id, token_hash, created_at, last_seen_at, expires_at, address, agent)
         values (gen_random_uuid(), '${id('administrator')}', ${hash}, now(), now(), now(), '', '')`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      change(
        people.officer,
        `insert into access_token (id, person_id, name, token_hash, read_only, created_at, expires_at)
         values (gen_random_uuid(), '${id('administrator')}', 'x', ${hash}, false, now(), now())`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      change(
        people.officer,
        `insert into sign_in_link (id, person_id, token_hash, created_at, expires_at)
         values (gen_random_uuid(), '${id('administrator')}', ${hash}, now(), now())`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test.each(['person', 'person_grant', 'session', 'access_token', 'sign_in_link', 'audit', 'person_password'])(
    'to delete from %s, even by the platform itself',
    async (table) => {
      await expect(change({ kind: 'system', name: 'test' }, `delete from ${table}`)).rejects.toThrow(
        'permission denied',
      )
    },
  )
})

describe('the application’s role', () => {
  test.each([
    'alter table person disable row level security',
    'alter table audit disable trigger unchanged',
    'drop policy seen on person',
    'create policy all_of_it on person using (true)',
    'drop table audit',
    'truncate audit',
    'alter table person owner to vnit_app',
    'create table public.mine (id int)',
    'create or replace function vnit_sees_all() returns boolean language sql as $$ select true $$',
    'set role postgres',
    'alter role vnit_app bypassrls',
    'set session_replication_role = replica',
    'set row_security = off; select * from person',
  ])('cannot: %s', async (statement) => {
    await expect(asRole('vnit_app', 'app-in-tests', statement)).rejects.toThrow(
      /must be owner|permission denied|must be (a )?superuser|does not exist|would be affected by row-level/,
    )
  })

  test('cannot pass on what it may do', async () => {
    await asRole('vnit_app', 'app-in-tests', 'grant select on person to vnit_public')
    await expect(asRole('vnit_public', 'public-in-tests', 'select * from person')).rejects.toThrow('permission denied')
  })

  test('owns nothing, and every table it reads rows of people from is narrowed', async () => {
    const { rows } = await sql<{ owned: number; open: string[] }>`
      select
        (select count(*)::int from pg_class where relowner in (select oid from pg_roles where rolname in ('vnit_app', 'vnit_public'))) +
        (select count(*)::int from pg_proc where proowner in (select oid from pg_roles where rolname in ('vnit_app', 'vnit_public')))
          as owned,
        coalesce((select array_agg(c.relname::text) from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
            and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('person_id', 'actor_id'))),
          '{}') as open`.execute(api.ownerReads)
    expect(rows[0]).toEqual({ owned: 0, open: [] })
  })
})

describe('the catalogue’s role', () => {
  test.each([
    'person',
    'person_grant',
    'person_password',
    'session',
    'sign_in_link',
    'access_token',
    'sign_in_failure',
    'rate_limit',
    'audit',
    'command_result',
  ])('cannot even ask %s', async (table) => {
    await expect(asRole('vnit_public', 'public-in-tests', `select * from ${table}`)).rejects.toThrow(
      'permission denied',
    )
  })

  test('cannot look up sessions and tokens', async () => {
    const ask = (call: string) => asRole('vnit_public', 'public-in-tests', `select * from ${call}`)
    await expect(ask(`vnit_session('x', now(), 1)`)).rejects.toThrow('permission denied')
    await expect(ask(`vnit_token('x')`)).rejects.toThrow('permission denied')
  })
})

async function asRole(role: 'vnit_app' | 'vnit_public', password: string, statement: string) {
  const client = new pg.Client(urlAs(api.ownerUrl, role, password))
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}
