import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { isAlive } from './is-alive.ts'

/** Runs the deed while no other process holds the lock file; a lock whose holder died is taken over. */
export async function withLock<T>(file: string, deed: () => Promise<T>, patienceMs = 90_000): Promise<T> {
  const until = Date.now() + patienceMs
  while (!take(file)) {
    if (Date.now() > until) throw new Error(`Another process (${holderOf(file)}) has held ${file} for too long.`)
    await sleep(50)
  }
  try {
    return await deed()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    const holder = holderOf(file)
    if (holder !== null && !isAlive(holder)) rmSync(file, { force: true })
    return false
  }
}

/** Null while the holder has created the file but not yet written its number. */
function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}
