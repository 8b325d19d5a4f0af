import { sql, type Kysely } from 'kysely'

/** How often a scan was begun: one that brings the process down is not begun for ever. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table text_recognition add column tries integer not null default 0`.execute(db)
}
