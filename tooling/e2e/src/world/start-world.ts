import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { createTestDatabase, removeData, startPostgres } from '@vnit/postgres'

type Ready = { address: string; links: { firstAdministrator: string | null } }

const main = resolve(import.meta.dirname, '../../../../apps/server/src/main.ts')

/** Starts one real vnit for all journeys: a database of its own, the sample world, a free port. */
export default async function startWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'vnit-journeys-'))
  const database = await databaseOnGivenServer()
  const env = { ...process.env, DATABASE_URL: database?.url ?? '' }
  const server = fork(main, ['--port', '0', '--data', dataDir], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env })
  const { address, links } = await whenReady(server)
  process.env.VNIT_ADDRESS = address
  const postgres = await startPostgres({ dataDir, databaseUrl: database?.url ?? null })
  process.env.VNIT_DATABASE = postgres.url
  process.env.VNIT_FIRST_ADMINISTRATOR = links.firstAdministrator ?? ''
  return async () => {
    await stop(server)
    await postgres.stop()
    await database?.drop()
    removeData(dataDir)
  }
}

/** With DATABASE_URL the journeys get a new database on that server; without it vnit brings its own. */
async function databaseOnGivenServer() {
  const given = process.env.DATABASE_URL
  return given ? createTestDatabase({ name: 'journeys', prepare: async () => {} }, given) : null
}

function whenReady(server: ChildProcess): Promise<Ready> {
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((ready, failed) => {
    server.once('message', (message) => ready(message as Ready))
    server.once('exit', (code) => failed(new Error(`vnit ended with code ${code} before it was ready:\n${said}`)))
  })
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    server.once('exit', () => ended())
    server.kill('SIGTERM')
  })
}
