import { sql, type Kysely } from 'kysely'

/**
 * A stub whose document is registered says so, and no document rests on itself: the two could happen to citations
 * recorded before stubs were, and to an end that named a document in the moment of its registration.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update document_stub stub set directive_id = known.directive_id from (
      select distinct on (waiting.id) waiting.id as stub_id, own.id as directive_id
      from document_stub waiting join directive own on own.number_symbol = waiting.number_symbol
        and (waiting.issued_on is null or waiting.issued_on = own.issued_on)
      where waiting.directive_id is null
      order by waiting.id, own.registered_at, own.id) known
    where known.stub_id = stub.id`.execute(db)
  await sql`
    update directive_citation cited set stub_id = null from directive own
    where own.id = cited.directive_id and cited.stub_id is not null and own.number_symbol = cited.number_symbol
      and (cited.issued_on is null or cited.issued_on = own.issued_on)`.execute(db)
  await sql`
    update directive_citation cited set cited_directive_id = stub.directive_id from document_stub stub
    where stub.id = cited.stub_id and cited.cited_directive_id is null and stub.directive_id <> cited.directive_id
    `.execute(db)
  await seenAsDirective(db)
}

/** What was said of a stub is seen by whoever sees the directive that it turned out to be. */
async function seenAsDirective(db: Kysely<unknown>): Promise<void> {
  await sql`drop policy seen on document_stub`.execute(db)
  await sql`
    create policy seen on document_stub for select using (
      (select vnit_sees_all())
      or directive_id in (select unnest(vnit_my_directives()))
      or exists (select from directive_citation cited where cited.stub_id = document_stub.id))`.execute(db)
}
