import { sql } from 'kysely'
import type { Principal } from '@vnit/domain'
import type { Platform, Reads, Tx } from './platform.ts'

/** Asks as the principal: a read-only transaction in which row level security knows who asks. */
export async function readAs<Value>(
  platform: Platform,
  principal: Principal,
  ask: (reads: Reads) => Promise<Value>,
): Promise<Value> {
  return platform.app
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await setPrincipal(tx, principal)
      return ask(tx)
    })
}

/** Changes as the principal: all of it or nothing. */
export async function changeAs<Value>(
  platform: Platform,
  principal: Principal,
  change: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return platform.app.transaction().execute(async (tx) => {
    await setPrincipal(tx, principal)
    return change(tx)
  })
}

async function setPrincipal(tx: Tx, principal: Principal): Promise<void> {
  const setting = principal.kind === 'person' ? `person:${principal.id}` : principal.kind
  await sql`select set_config('vnit.principal', ${setting}, true)`.execute(tx)
}
