import { readFileSync } from 'node:fs'

/** The resident memory of a process in bytes, where the system tells it (Linux); 0 elsewhere and when it has ended. */
export function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
