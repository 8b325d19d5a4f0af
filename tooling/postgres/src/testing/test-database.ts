import { randomBytes } from 'node:crypto'

import pg from 'pg'

import { PostgresProblem } from '../postgres-problem.ts'

export type TestDatabase = { url: string; drop: () => Promise<void> }
type Template = {
  /** Which preparation this is; each name is prepared once per test run. */
  name: string
  /** Migrates and seeds the empty database behind the address. */
  prepare: (url: string) => Promise<void>
}

/** A database of its own for one test file, copied from a template that is prepared once per test run. */
export async function createTestDatabase(
  template: Template,
  serverUrl = process.env.VNIT_TEST_POSTGRES,
): Promise<TestDatabase> {
  if (!serverUrl)
    throw new Error('VNIT_TEST_POSTGRES is not set: add globalSetup "@vnit/postgres/vitest" to vitest.config.ts.')
  const run = process.env.VNIT_TEST_RUN ?? 'local'
  const templateName = `vnit_test_${run}_${template.name}`
  const name = `vnit_test_${run}_${randomBytes(5).toString('hex')}`
  await asOwner(serverUrl, async (client) => {
    await prepareOnce(client, serverUrl, templateName, template.prepare)
    await client.query(
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(templateName)} strategy file_copy`,
    )
  })
  return {
    url: withDatabase(serverUrl, name),
    drop: () => asOwner(serverUrl, (client) => dropDatabase(client, name)),
  }
}

/** The server's own cleaning may look into the database at that moment, and nobody may stop it: it ends by itself. */
async function dropDatabase(client: pg.Client, name: string, attempts = 50): Promise<void> {
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  } catch (problem) {
    if ((problem as { code?: string }).code !== '42501' || attempts === 0) throw problem
    await new Promise((resolve) => setTimeout(resolve, 100))
    await dropDatabase(client, name, attempts - 1)
  }
}

/** Drops all databases of this run; needed only on a server that outlives the run. */
export async function dropTestDatabases(serverUrl: string, run: string) {
  await asOwner(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`vnit_test_${run}_`],
    )
    for (const { datname } of rows)
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
  })
}

async function prepareOnce(client: pg.Client, serverUrl: string, name: string, prepare: Template['prepare']) {
  await client.query('select pg_advisory_lock(hashtext($1))', [name])
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const unfinished = `${name}_new`
    await client.query(`drop database if exists ${pg.escapeIdentifier(unfinished)} with (force)`)
    await client.query(`create database ${pg.escapeIdentifier(unfinished)}`)
    await prepare(withDatabase(serverUrl, unfinished))
    await untilNobodyIsConnected(client, unfinished)
    await client.query(`alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name])
  }
}

/** A closed connection leaves the server a moment later, and a database in use can neither be renamed nor copied. */
async function untilNobodyIsConnected(client: pg.Client, database: string) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database])
    if (!rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

async function asOwner<T>(url: string, deed: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await deed(client)
  } catch (problem) {
    if ((problem as { code?: string }).code === '42501')
      throw new PostgresProblem(
        'The tests make databases of their own: the user of DATABASE_URL needs the right CREATEDB (and CREATEROLE).',
        { hint: '' },
      )
    throw problem
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
