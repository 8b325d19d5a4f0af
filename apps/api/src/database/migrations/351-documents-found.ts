import { fold } from '@vnit/vietnamese'
import { sql, type Kysely } from 'kysely'

/** Documents that wait are found by words as registered ones are: folded, through an index of triples of letters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document_stub add column search_text text not null default ''`.execute(db)
  const { rows } = await sql<{ id: string; words: string }>`
    select id, concat_ws(' ', number_symbol, title) as words from document_stub`.execute(db)
  await sql`
    update document_stub stub set search_text = said.words
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ words }) => fold(words))}::text[]) said(id, words)
    where said.id = stub.id`.execute(db)
  await sql`alter table document_stub alter column search_text drop default`.execute(db)
  await sql`create index document_stub_text on document_stub using gin (search_text gin_trgm_ops)`.execute(db)
  await sql`drop index document_stub_number`.execute(db)
  await sql`
    create function vnit_documents_holding(patterns text[], at_most integer) returns table (id uuid, issued_on date)
    language sql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan as $$
      (select directive.id, directive.issued_on from directive
        where search_text like patterns[1] and search_text like all (patterns)
          and ((select vnit_sees_all()) or directive.id in (select unnest(vnit_my_directives())))
        order by directive.issued_on desc, directive.id limit at_most)
      union all
      (select stub.id, stub.issued_on from document_stub stub
        where search_text like patterns[1] and search_text like all (patterns) and directive_id is null
          and ((select vnit_sees_all()) or stub.id in (
            select stub_id from directive_citation where directive_id in (select unnest(vnit_my_directives()))))
        order by stub.issued_on desc nulls last, stub.id limit at_most)
    $$`.execute(db)
  await sql`revoke execute on function vnit_documents_holding(text[], integer) from public`.execute(db)
  await sql`grant execute on function vnit_documents_holding(text[], integer) to vnit_app`.execute(db)
}
