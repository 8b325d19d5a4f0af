import { sql, type Kysely } from 'kysely'

/** Two stubs may turn out to be one directive after both were recorded as ended: the first end counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace view ended_document with (security_invoker = true) as
      select distinct on (coalesce(stub.directive_id, ended.directive_id, ended.stub_id))
        ended.id, coalesce(stub.directive_id, ended.directive_id, ended.stub_id) as document_id, ended.kind,
        ended.ended_on, coalesce(by_stub.directive_id, ended.by_directive_id, ended.by_stub_id) as by_id,
        ended.by_number, ended.source, ended.note, ended.recorded_at, ended.recorded_by
      from document_end ended
      left join document_stub stub on stub.id = ended.stub_id
      left join document_stub by_stub on by_stub.id = ended.by_stub_id
      where ended.withdrawn_at is null
      order by coalesce(stub.directive_id, ended.directive_id, ended.stub_id), ended.ended_on, ended.id`.execute(db)
}
