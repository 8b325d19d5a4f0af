import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Ready = { address: string; links: { firstAdministrator: string | null } }

const main = resolve(import.meta.dirname, '../../../../apps/server/src/main.ts')

/** Starts one real vnit for all journeys: its own PostgreSQL, the sample world, a free port. */
export default async function startWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'vnit-journeys-'))
  const server = fork(main, ['--port', '0', '--data', dataDir], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const { address, links } = await whenReady(server)
  process.env.VNIT_ADDRESS = address
  process.env.VNIT_FIRST_ADMINISTRATOR = links.firstAdministrator ?? ''
  return async () => {
    await stop(server)
    forget(dataDir)
  }
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

/** As root the database may live outside the data folder. */
function forget(dataDir: string) {
  const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string }
  rmSync(cluster, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}
