import { sql, type Kysely } from 'kysely'

/** Which old character set the words of a letter were converted from; null for Unicode. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table letter_intake add column converted_from text`.execute(db)
}
