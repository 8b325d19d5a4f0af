import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { PostgresProblem } from './postgres-problem.ts'

export type ServerAccount = { uid: number; gid: number; name: string }

/** The account PostgreSQL must run as: null is "as we are", because only root needs another one. */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid), name }
  }
  throw new PostgresProblem(
    'PostgreSQL refuses to run as root, and this machine has neither a "postgres" nor a "nobody" account.',
  )
}

/** Whether the account may enter every folder above the path; a clone under a 0700 home is closed to it. */
export function canReach(account: ServerAccount | null, path: string): boolean {
  if (account === null) return true
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if (!mayEnter(account, folder)) return false
    if (folder === dirname(folder)) return true
  }
}

function mayEnter(account: ServerAccount, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
