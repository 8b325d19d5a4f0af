import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { newRolePasswords, type RolePasswords } from '@vnit/api'

export type Secrets = { roles: RolePasswords; signing: string }

/** The secrets of this installation, made at its first start; copies behind one balancer are given the same by environment. */
export function readSecrets(dataDir: string): Secrets {
  const { VNIT_APP_PASSWORD: app, VNIT_PUBLIC_PASSWORD: visitors, VNIT_SIGNING_SECRET: signing } = process.env
  if (app && visitors && signing) return { roles: { app, public: visitors }, signing }
  const file = join(dataDir, 'secrets.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  }
  const made: Secrets = { roles: newRolePasswords(), signing: randomBytes(32).toString('base64url') }
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}
