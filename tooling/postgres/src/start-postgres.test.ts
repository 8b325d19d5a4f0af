import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { removeData } from './remove-data.ts'
import { startPostgres } from './start-postgres.ts'

const own = { databaseUrl: null }
let folder: string
let dataDir: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vnit-start-'))
  dataDir = join(folder, 'data')
})
afterEach(async () => {
  const server = await startPostgres({ dataDir, ...own })
  await server.stop()
  removeData(dataDir)
  rmSync(folder, { recursive: true, force: true })
})

describe('PostgreSQL of a data folder', () => {
  test('keeps its data over a restart and a move of the folder, and forces every commit to disk', async () => {
    const first = await startPostgres({ dataDir, ...own })
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    renameSync(dataDir, join(folder, 'moved'))
    dataDir = join(folder, 'moved')

    const second = await startPostgres({ dataDir, ...own })

    expect(second.reused).toBe(false)
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    const durability = `select string_agg(setting, ' ') as settings from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`
    expect(await ask(second.url, durability)).toEqual([{ settings: 'on on on' }])
    await second.stop()
  })

  test('lives in the data folder, and elsewhere only when root keeps that closed to the account of the server', async () => {
    const closed = process.getuid?.() === 0
    const inClosedFolder = await startPostgres({ dataDir, ...own })
    expect(clusterOf(dataDir).startsWith(dataDir)).toBe(!closed)
    await inClosedFolder.stop()
    removeData(dataDir)

    chmodSync(folder, 0o711)
    const inOpenFolder = await startPostgres({ dataDir, ...own })
    expect(clusterOf(dataDir)).toBe(join(dataDir, 'postgres'))
    await inOpenFolder.stop()
  })

  test('is owned by a role that is no superuser, behind a password only this account can read', async () => {
    const server = await startPostgres({ dataDir, ...own })

    expect(await ask(server.url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ])
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600)
    const stranger = new URL(server.url)
    stranger.password = 'wrong'
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
    await server.stop()
  })

  test('is found again after Node was killed, by one or many at once, and ends with the last user', async () => {
    const killed = await startAndKill()
    const [one, two] = await Promise.all([startPostgres({ dataDir, ...own }), startPostgres({ dataDir, ...own })])

    expect([one.reused, two.reused]).toEqual([true, true])
    expect(one.url).toBe(killed)
    await one.stop()
    expect(await ask(two.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await two.stop()
    await expect(ask(two.url, 'select 1')).rejects.toThrow()
  })

  test('starts although a crash left the number of another living process behind', async () => {
    const first = await startPostgres({ dataDir, ...own })
    await first.stop()
    writeFileSync(
      join(clusterOf(dataDir), 'postmaster.pid'),
      `${process.pid}\n${clusterOf(dataDir)}\n0\n5432\n\n127.0.0.1\n\nready\n`,
    )

    const second = await startPostgres({ dataDir, ...own })

    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
  })

  test('DATABASE_URL that does not answer is refused in words, without its password', async () => {
    const start = startPostgres({ dataDir, databaseUrl: 'postgres://u:secret@127.0.0.1:1/none' })
    await expect(start).rejects.toThrow(/DATABASE_URL \(127.0.0.1:1\/none\) does not answer/)
    await expect(start).rejects.not.toThrow(/secret/)
  })
})

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function clusterOf(dir: string): string {
  return (JSON.parse(readFileSync(join(dir, 'postgres.json'), 'utf8')) as { cluster: string }).cluster
}

async function startAndKill(): Promise<string> {
  const door = fileURLToPath(new URL('./index.ts', import.meta.url))
  const script = `const { startPostgres } = await import(${JSON.stringify(door)}); console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, databaseUrl: null })).url); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  })
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
  )
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  return url
}
