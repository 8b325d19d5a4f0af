import { sql, type Kysely } from 'kysely'

/**
 * Which document a citation means, as a column: a condition on an expression would not use its index behind row level
 * security, since the expression might leak what it sees.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index directive_citation_document`.execute(db)
  await sql`
    alter table directive_citation
      add column document_id uuid generated always as (coalesce(cited_directive_id, stub_id)) stored`.execute(db)
  await sql`
    create index directive_citation_document on directive_citation (document_id, directive_id, role)`.execute(db)
}
