import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { isAlive } from './is-alive.ts'

/** Notes which living processes use the server, so that the last one to leave stops it. */
export function serverUsers(dataDir: string) {
  const folder = join(dataDir, 'postgres.users')
  const own = join(folder, `${process.pid}-${randomBytes(3).toString('hex')}`)
  return {
    enter() {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(own, '', { mode: 0o600 })
    },
    /** True when nobody else is left. */
    leave(): boolean {
      rmSync(own, { force: true })
      const others = readdirSync(folder)
      const gone = others.filter((name) => !isAlive(Number.parseInt(name, 10)))
      for (const name of gone) rmSync(join(folder, name), { force: true })
      return others.length === gone.length
    },
  }
}
