import { randomUUID } from 'node:crypto'
import pino, { type Logger } from 'pino'
import { connect } from '../database/connect.ts'
import { urlAs, type RolePasswords } from '../database/roles.ts'
import type { PasswordCost, Platform } from './platform.ts'

export type PlatformSettings = {
  ownerUrl: string
  passwords: RolePasswords
  now?: () => Date
  newId?: () => string
  log?: Logger
  poolSize?: number
  passwordCost?: PasswordCost
}

/** OWASP's setting with 32 MB; Node hashes on four threads, so that is bounded too. */
const strongCost: PasswordCost = { N: 2 ** 15, r: 8, p: 3 }

/** The platform over one prepared database, and how to let go of it. */
export function createPlatform(settings: PlatformSettings): { platform: Platform; close: () => Promise<void> } {
  const app = connect(urlAs(settings.ownerUrl, 'vnit_app', settings.passwords.app), { size: settings.poolSize ?? 10 })
  const reading = connect(urlAs(settings.ownerUrl, 'vnit_public', settings.passwords.public), {
    size: settings.poolSize ?? 10,
    statementSeconds: 10,
  })
  const platform: Platform = {
    now: settings.now ?? (() => new Date()),
    newId: settings.newId ?? randomUUID,
    log: settings.log ?? pino({ level: 'info' }),
    passwordCost: settings.passwordCost ?? strongCost,
    app: app.db,
    publicReads: reading.db,
  }
  return { platform, close: async () => void (await Promise.all([app.close(), reading.close()])) }
}
