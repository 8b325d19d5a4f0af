import { sql, type Kysely } from 'kysely'

/**
 * The audit trail: added to, never changed, each row chained to the one before by SHA-256. Change, removal and
 * truncation are refused by the database, even to its owner.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit (
      seq bigint primary key,
      at timestamptz not null,
      actor_kind text not null, actor_id text not null,
      deed text not null,
      subject_kind text not null, subject_id text not null,
      agency_id text,
      reason text,
      before jsonb, after jsonb,
      request_id text not null,
      previous_hash bytea not null,
      hash bytea not null
    )`.execute(db)
  await sql`create index audit_subject on audit (subject_kind, subject_id, seq)`.execute(db)
  await sql`create index audit_agency on audit (agency_id, seq) where agency_id is not null`.execute(db)
  await sql`
    create function vnit_audit_hash(entry audit) returns bytea language sql immutable as $$
      select sha256(entry.previous_hash || convert_to(jsonb_build_array(
        entry.seq, extract(epoch from entry.at), entry.actor_kind, entry.actor_id, entry.deed, entry.subject_kind,
        entry.subject_id, entry.agency_id, entry.reason, entry.before, entry.after, entry.request_id)::text, 'UTF8'))
    $$`.execute(db)
  await sql`
    create function vnit_audit_chain() returns trigger language plpgsql security definer set search_path = public as $$
    declare last record;
    begin
      perform pg_advisory_xact_lock(hashtext('vnit audit'));
      select seq, hash into last from audit order by seq desc limit 1;
      new.seq := coalesce(last.seq, 0) + 1;
      new.previous_hash := coalesce(last.hash, '\\x');
      new.hash := vnit_audit_hash(new);
      return new;
    end $$`.execute(db)
  await sql`create trigger chain before insert on audit for each row execute function vnit_audit_chain()`.execute(db)
  await sql`
    create function vnit_audit_refuse() returns trigger language plpgsql as $$
    begin raise exception 'The audit trail is only added to.' using errcode = 'VN001'; end $$`.execute(db)
  await sql`
    create trigger unchanged before update or delete or truncate on audit
      for each statement execute function vnit_audit_refuse()`.execute(db)
  await sql`
    create function vnit_audit_first_break() returns bigint language sql stable security definer
    set search_path = public as $$
      select min(seq) from (
        select a.seq, a.hash, vnit_audit_hash(a) as expected, a.previous_hash,
          lag(a.hash, 1, '\\x') over (order by a.seq) as before, row_number() over (order by a.seq) as place
        from audit a) chain
      where hash <> expected or previous_hash <> before or seq <> place
    $$`.execute(db)
  await sql`alter table audit enable row level security`.execute(db)
  await sql`create policy added on audit for insert with check (true)`.execute(db)
  await sql`
    create policy seen on audit for select using (
      (select vnit_sees_all()) or agency_id = any ((select vnit_my_agencies())::text[])
      or (actor_kind = 'person' and actor_id = (select vnit_person())::text))`.execute(db)
  await sql`grant select, insert on audit to vnit_app`.execute(db)
  await sql`
    create table command_result (
      actor_id text not null,
      command_id uuid not null,
      procedure text not null,
      input_hash text not null,
      result jsonb not null,
      at timestamptz not null,
      primary key (actor_id, command_id)
    )`.execute(db)
  await sql`alter table command_result enable row level security`.execute(db)
  await sql`
    create policy own on command_result using (
      actor_id = coalesce((select vnit_person())::text, current_setting('vnit.principal', true)))`.execute(db)
  await sql`grant select, insert on command_result to vnit_app`.execute(db)
}
