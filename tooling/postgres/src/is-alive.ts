import { readFileSync } from 'node:fs'

/** Whether a process with this number runs; one that belongs to somebody else counts, one that only waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !hasEnded(pid)
}

function hasEnded(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return ['Z', 'X'].includes(status.charAt(status.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}
