import { sql, type Kysely } from 'kysely'

/**
 * A document that a directive cites is one that is registered, or a stub that waits for it. A stub is one number and
 * date; its `directive_id` says which directive it turned out to be.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document_stub (
      id uuid primary key,
      type text not null,
      number_symbol text not null,
      issued_on date,
      title text,
      directive_id uuid references directive,
      created_at timestamptz not null,
      created_by text not null,
      unique nulls not distinct (number_symbol, issued_on)
    )`.execute(db)
  await sql`create index document_stub_directive on document_stub (directive_id)`.execute(db)
  await sql`
    alter table directive_citation
      add column stub_id uuid references document_stub,
      add column cited_directive_id uuid references directive`.execute(db)
  await sql`create index directive_citation_stub on directive_citation (stub_id)`.execute(db)
  await sql`create index directive_citation_directive on directive_citation (cited_directive_id)`.execute(db)
  await sql`create index directive_number on directive (number_symbol, issued_on)`.execute(db)
  await linkThoseThere(db)
  await secure(db)
}

/** Citations recorded before are tied to what is registered; the rest become stubs. */
async function linkThoseThere(db: Kysely<unknown>): Promise<void> {
  await sql`
    update directive_citation cited set cited_directive_id = known.id from directive known
    where known.number_symbol = cited.number_symbol and known.id <> cited.directive_id
      and (cited.issued_on is null or cited.issued_on = known.issued_on)`.execute(db)
  await sql`
    insert into document_stub (id, type, number_symbol, issued_on, title, created_at, created_by)
    select distinct on (number_symbol, issued_on)
      gen_random_uuid(), type, number_symbol, issued_on, title, now(), 'system'
    from directive_citation
    where cited_directive_id is null and number_symbol is not null
    order by number_symbol, issued_on, title nulls last`.execute(db)
  await sql`
    update directive_citation cited set stub_id = stub.id from document_stub stub
    where cited.cited_directive_id is null and stub.number_symbol = cited.number_symbol
      and stub.issued_on is not distinct from cited.issued_on`.execute(db)
}

/** A stub is seen with a directive that cites it; only the ministry and the platform write. */
async function secure(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document_stub enable row level security`.execute(db)
  await sql`
    create policy seen on document_stub for select using (
      (select vnit_sees_all())
      or exists (select from directive_citation cited where cited.stub_id = document_stub.id))`.execute(db)
  await sql`create policy added on document_stub for insert with check ((select vnit_sees_all()))`.execute(db)
  await sql`create policy linked on document_stub for update using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy linked on directive_citation for update using ((select vnit_sees_all()))`.execute(db)
  await sql`grant select, insert, update (directive_id) on document_stub to vnit_app`.execute(db)
  await sql`grant update (stub_id, cited_directive_id) on directive_citation to vnit_app`.execute(db)
}
