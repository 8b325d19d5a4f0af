import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { newRolePasswords, type RolePasswords } from '@vnit/api'

/** The passwords of the application's roles, made at the first start; copies behind one balancer share them by environment. */
export function readRolePasswords(dataDir: string): RolePasswords {
  const { VNIT_APP_PASSWORD: app, VNIT_PUBLIC_PASSWORD: visitors } = process.env
  if (app && visitors) return { app, public: visitors }
  const file = join(dataDir, 'secrets.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RolePasswords
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  }
  const made = newRolePasswords()
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}
