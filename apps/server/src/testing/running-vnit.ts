import { fork, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { removeData } from '@vnit/postgres'

const main = join(import.meta.dirname, '../main.ts')

export type RunningVnit = {
  address: string
  milliseconds: number
  said: () => string
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** A data folder of its own; `forget` removes it with its database. */
export function newDataDir() {
  const dir = mkdtempSync(join(tmpdir(), 'vnit-data-'))
  return { dir, forget: () => removeData(dir) }
}

/** Starts a real vnit in a process of its own and waits until it answers. */
export async function startVnit(dataDir: string, ...args: string[]): Promise<RunningVnit> {
  const begun = Date.now()
  const child = fork(main, ['--data', dataDir, '--empty', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environment(),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()))
  const { address } = await new Promise<{ address: string }>((ready, failed) => {
    child.once('message', (message) => ready(message as { address: string }))
    child.once('exit', (code) => failed(new Error(`vnit ended with code ${code}:\n${said}`)))
  })
  return { address, milliseconds: Date.now() - begun, said: () => said, end: (signal) => end(child, signal) }
}

/** Runs a start that is expected to end by itself. */
export function tryStart(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: environment(),
    timeout: 60_000,
  })
  return { code: status, text: stdout + stderr }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((ended) => {
    child.once('exit', (code) => ended(code))
    child.kill(signal)
  })
}

/** The tests start PostgreSQL themselves; a server given from outside is not what they are about. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _given, ...rest } = process.env
  return rest
}
