import { sql, type Kysely } from 'kysely'

/**
 * Lineage: from any document to those that rest on it with one index, whether it is registered or a stub. An end is
 * recorded once and taken back with a reason, never deleted; that a directive still applies is said per end.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index directive_citation_document
      on directive_citation (coalesce(cited_directive_id, stub_id), directive_id, role)`.execute(db)
  await sql`create index document_stub_number on document_stub (number_symbol text_pattern_ops)`.execute(db)
  await sql`
    create table document_end (
      id uuid primary key,
      directive_id uuid references directive,
      stub_id uuid references document_stub,
      kind text not null check (kind in ('replaced', 'repealed', 'expired', 'suspended')),
      ended_on date not null,
      by_directive_id uuid references directive,
      by_stub_id uuid references document_stub,
      by_number text,
      source text not null,
      note text not null,
      recorded_at timestamptz not null,
      recorded_by uuid not null references person,
      withdrawn_at timestamptz,
      withdrawn_by uuid references person,
      withdrawn_reason text,
      check (num_nonnulls(directive_id, stub_id) = 1),
      check (num_nonnulls(by_directive_id, by_stub_id) <= 1),
      check (kind <> 'replaced' or by_number is not null),
      check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
    )`.execute(db)
  await sql`
    create unique index document_end_once on document_end (coalesce(directive_id, stub_id))
      where withdrawn_at is null`.execute(db)
  await sql`create index document_end_stub on document_end (stub_id)`.execute(db)
  await sql`
    create view ended_document with (security_invoker = true) as
      select ended.id, coalesce(stub.directive_id, ended.directive_id, ended.stub_id) as document_id, ended.kind,
        ended.ended_on, coalesce(by_stub.directive_id, ended.by_directive_id, ended.by_stub_id) as by_id,
        ended.by_number, ended.source, ended.note, ended.recorded_at, ended.recorded_by
      from document_end ended
      left join document_stub stub on stub.id = ended.stub_id
      left join document_stub by_stub on by_stub.id = ended.by_stub_id
      where ended.withdrawn_at is null`.execute(db)
  await sql`
    create table basis_acknowledgement (
      directive_id uuid not null references directive,
      end_id uuid not null references document_end,
      reason text not null,
      at timestamptz not null,
      by_person uuid not null references person,
      primary key (directive_id, end_id)
    )`.execute(db)
  await secure(db)
}

/** An end is seen with its document, an acknowledgement with its directive; only the ministry writes, in its own name. */
async function secure(db: Kysely<unknown>): Promise<void> {
  const all = sql`(select vnit_sees_all())`
  const me = sql`(select vnit_person())`
  await sql`alter table document_end enable row level security`.execute(db)
  await sql`
    create policy seen on document_end for select using (
      ${all} or exists (select from directive where directive.id = document_end.directive_id)
      or exists (select from document_stub stub where stub.id = document_end.stub_id))`.execute(db)
  await sql`
    create policy added on document_end for insert with check (
      ${all} and recorded_by = ${me} and withdrawn_at is null)`.execute(db)
  await sql`
    create policy withdrawn on document_end for update using (${all} and withdrawn_at is null)
      with check (${all} and withdrawn_by = ${me})`.execute(db)
  await sql`alter table basis_acknowledgement enable row level security`.execute(db)
  await sql`
    create policy seen on basis_acknowledgement for select using (
      ${all} or exists (select from directive where directive.id = basis_acknowledgement.directive_id))`.execute(db)
  await sql`
    create policy added on basis_acknowledgement for insert with check (${all} and by_person = ${me})`.execute(db)
  await sql`grant select, insert on document_end, basis_acknowledgement to vnit_app`.execute(db)
  await sql`grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on document_end to vnit_app`.execute(db)
  await sql`grant select on ended_document to vnit_app`.execute(db)
}
