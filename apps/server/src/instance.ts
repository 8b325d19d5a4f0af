import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { isAlive, makeDataDir } from '@vnit/postgres'

/** Who runs on a data folder, for a second start to read. */
export type Instance = { pid: number; startedAt: string; address: string | null }

/** Claims the data folder, or tells who holds it; the claim of a process that died counts for nothing. */
export function claimInstance(dataDir: string, now: Date): { claimed: true } | { claimed: false; by: Instance } {
  makeDataDir(dataDir)
  const file = join(dataDir, 'running.json')
  const own: Instance = { pid: process.pid, startedAt: now.toISOString(), address: null }
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 })
      return { claimed: true }
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
      const by = readInstance(dataDir)
      if (by && by.pid !== process.pid && isVnit(by.pid)) return { claimed: false, by }
      rmSync(file, { force: true })
    }
  }
}

/** Tells later starts where this one answers. */
export function publishInstance(dataDir: string, instance: Instance) {
  const file = join(dataDir, 'running.json')
  writeFileSync(`${file}.new`, JSON.stringify(instance), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function releaseInstance(dataDir: string) {
  if (readInstance(dataDir)?.pid === process.pid) rmSync(join(dataDir, 'running.json'), { force: true })
}

/** The instance noted in the data folder, whether it lives or not. */
export function readInstance(dataDir: string): Instance | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as Instance
  } catch {
    return null
  }
}

/** A process number is used again after a while, so the command line must be ours where it can be read. */
export function isVnit(pid: number): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  return command === null || /tooling\/start\.mjs|server\/src\/main\.ts|vitest/.test(command)
}

/** The command line of a process, where the system shows it. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
  } catch {
    return null
  }
}
