import { sql, type Kysely } from 'kysely'

/** Letters under review are asked for by number and date while one of the same is looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index letter_intake_number on letter_intake (number_symbol, issued_on) where state = 'taken-in'`.execute(db)
}
