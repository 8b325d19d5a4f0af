import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

import { commandOf, isVnit } from './instance.ts'

/** Who listens on a port of this machine, in words; null where the system does not tell. */
export function portHolder(port: number): string | null {
  const pid = process.platform === 'linux' ? pidOf(socketsOn(port)) : null
  if (pid === null) return null
  if (isVnit(pid)) return `another vnit (process ${pid}${folderOf(pid)})`
  return `process ${pid}: ${(commandOf(pid) ?? '?').slice(0, 80)}`
}

/** Lines of /proc/net/tcp: number, local address:port in hex, remote, state (0A listens), …, inode. */
function socketsOn(port: number): Set<string> {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    read(() => readFileSync(file, 'utf8').split('\n')),
  )
  const fields = lines.map((line) => line.trim().split(/\s+/))
  const listening = fields.filter((field) => field[1]?.endsWith(ending) && field[3] === '0A')
  return new Set(listening.map((field) => `socket:[${field[9]}]`))
}

function pidOf(sockets: Set<string>): number | null {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const files = read(() => readdirSync(`/proc/${pid}/fd`))
    if (files.some((file) => read(() => [readlinkSync(`/proc/${pid}/fd/${file}`)]).some((to) => sockets.has(to))))
      return Number(pid)
  }
  return null
}

function folderOf(pid: number): string {
  return read(() => [`, in ${readlinkSync(`/proc/${pid}/cwd`)}`])[0] ?? ''
}

function read<T>(from: () => T[]): T[] {
  try {
    return from()
  } catch {
    return []
  }
}
