import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { FullConfig } from '@playwright/test'
import { createTestDatabase, removeData, startPostgres } from '@vnit/postgres'

/** A running vnit of its own; the link works once, and whoever opens it becomes the first administrator. */
export type World = { address: string; databaseUrl: string; firstAdministratorLink: string }
type Ready = { address: string; links: { firstAdministrator: string | null } }

const main = resolve(import.meta.dirname, '../../../../apps/server/src/main.ts')

/** Starts one real vnit for each worker, so that journeys at the same time never meet: see `journey.ts`. */
export default async function startWorlds({ workers }: FullConfig) {
  const passwords = { VNIT_APP_PASSWORD: newPassword(), VNIT_PUBLIC_PASSWORD: newPassword() }
  const started = await Promise.all(Array.from({ length: workers }, () => startWorld(passwords)))
  process.env.VNIT_WORLDS = JSON.stringify(started.map(({ world }) => world))
  return async () => void (await Promise.all(started.map(({ end }) => end())))
}

/** A database of its own, the sample world, a free port. On one given server the worlds share the roles. */
async function startWorld(passwords: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'vnit-journeys-'))
  const database = await databaseOnGivenServer()
  const env = { ...process.env, ...passwords, DATABASE_URL: database?.url ?? '' }
  const server = fork(main, ['--port', '0', '--data', dataDir], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env })
  const { address, links } = await whenReady(server)
  const postgres = await startPostgres({ dataDir, databaseUrl: database?.url ?? null })
  const world: World = {
    address,
    databaseUrl: postgres.url,
    firstAdministratorLink: links.firstAdministrator ?? '',
  }
  const end = async () => {
    await stop(server)
    await postgres.stop()
    await database?.drop()
    removeData(dataDir)
  }
  return { world, end }
}

/** With DATABASE_URL the journeys get a new database on that server; without it vnit brings its own. */
async function databaseOnGivenServer() {
  const given = process.env.DATABASE_URL
  return given ? createTestDatabase({ name: 'journeys', prepare: async () => {} }, given) : null
}

function newPassword(): string {
  return randomBytes(24).toString('base64url')
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
