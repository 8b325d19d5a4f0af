import { sql } from 'kysely'
import type { Platform } from './platform.ts'

/** Runs the deed while no other process on this database runs one of the same name; the others wait for their turn. */
export async function oneAtATime<Value>(platform: Platform, name: string, deed: () => Promise<Value>): Promise<Value> {
  return platform.app.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx)
    return deed()
  })
}
