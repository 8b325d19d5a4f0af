import { sql, type Kysely } from 'kysely'

/** The directives whose issuer waits for its agency are asked for by themselves; they are few. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index directive_issuer_by_name on directive (issued_on desc, id) where issuer_id is null`.execute(db)
}
