import { execFileSync, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { isAlive } from './is-alive.ts'
import type { NativePostgres } from './native-postgres.ts'
import { PostgresProblem } from './postgres-problem.ts'
import type { ServerAccount } from './server-account.ts'

export type Postmaster = { pid: number; port: number }
type Launch = {
  cluster: string
  logFile: string
  settings: Record<string, string>
  native: NativePostgres
  account: ServerAccount | null
}

/** The server that already runs on the cluster, if any; what a crash or a reused process number left behind is cleared. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | null> {
  const noted = readNote(cluster)
  if (noted === null) return null
  if (isPostgres(noted.pid)) return (await whenReady(cluster, () => isAlive(noted.pid))) ? noted : null
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return null
}

/** Starts a server on a free loopback port and returns when it answers. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const child = spawnServer(launch, port)
    if (
      await whenReady(
        launch.cluster,
        () => child.exitCode === null && child.signalCode === null && child.pid !== undefined,
      )
    ) {
      child.unref()
      return { pid: child.pid!, port }
    }
    const said = lastWords(launch.logFile)
    if (attempt === 5 || !said.includes('could not bind'))
      throw new PostgresProblem(`PostgreSQL did not start:\n${said}`)
  }
}

/** Stops the server as PostgreSQL's "fast" shutdown does: work in progress is rolled back, what was acknowledged is on disk. */
export async function stopPostmaster({ pid }: Postmaster, patienceMs = 20_000) {
  const until = Date.now() + patienceMs
  if (isPostgres(pid)) signal(pid, 'SIGINT')
  while (isPostgres(pid)) {
    if (Date.now() > until) return signal(pid, 'SIGQUIT')
    await sleep(15)
  }
}

function spawnServer({ cluster, logFile, settings, native, account }: Launch, port: number) {
  const log = openSync(logFile, 'a', 0o600)
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const options = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(native.bin('postgres'), ['-D', cluster, '-p', String(port), ...options], {
    uid: account?.uid,
    gid: account?.gid,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.on('error', () => {})
  closeSync(log)
  return child
}

/** The file postmaster.pid: process, data folder, start time, port, socket folder, address, shared memory, state. */
function readNote(cluster: string): (Postmaster & { ready: boolean }) | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/** Starting up includes recovery after a crash, so the patience is long as long as the process lives. */
async function whenReady(cluster: string, lives: () => boolean): Promise<boolean> {
  for (const until = Date.now() + 300_000; Date.now() < until && lives(); await sleep(10)) {
    if (readNote(cluster)?.ready) return true
  }
  return false
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!.includes('postgres')
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function lastWords(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8').slice(-2_000)
  } catch {
    return '(it said nothing)'
  }
}

/** Keeps the log of the server from growing without end: one earlier file is kept. */
export function turnLog(logFile: string, largest = 20_000_000) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(logFile, `${logFile}.1`)
}
