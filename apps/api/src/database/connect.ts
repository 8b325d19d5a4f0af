import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { setColumnTypes } from './column-types.ts'
import type { Database } from './database.ts'
import { sendPrepared } from './prepared.ts'

export type Connection = { db: Kysely<Database>; pool: pg.Pool; close: () => Promise<void> }

/** A pool and its query builder for one role. Statements are cut off after `statementSeconds`. */
export function connect(
  url: string,
  { size = 10, statementSeconds = 30 }: { size?: number; statementSeconds?: number } = {},
): Connection {
  setColumnTypes()
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: '-c timezone=UTC',
    statement_timeout: statementSeconds * 1000,
    application_name: 'vnit',
  })
  pool.on('error', () => {})
  pool.on('connect', sendPrepared)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => closeBoth(db, pool) }
}

/** A query builder that was never asked does not end its pool, so the pool is ended here. */
async function closeBoth(db: Kysely<Database>, pool: pg.Pool): Promise<void> {
  await db.destroy()
  if (!pool.ending) await pool.end()
}
