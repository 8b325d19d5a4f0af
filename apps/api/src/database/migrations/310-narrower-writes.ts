import { sql, type Kysely } from 'kysely'

const system = sql`(select vnit_is_system())`
const all = sql`(select vnit_sees_all())`
const me = sql`(select vnit_person())`
const mine = sql`agency_id = any ((select vnit_my_agencies())::text[])`
const byMe = sql`(actor_kind = 'person' and actor_id = ${me}::text)`

/** What the rules say of writing, the database now holds too: nobody writes in another's name, or decides what is not theirs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await inOwnName(db)
  await onlyTheIssuerCloses(db)
  await onlyTheMinistryKeeps(db)
  await endedStaysEnded(db)
  await knowWhoUploaded(db)
  await closeFunctions(db)
}

/** The trail, events and extensions carry the name of whoever writes them; the platform writes for people who come in. */
async function inOwnName(db: Kysely<unknown>): Promise<void> {
  await sql`drop policy added on audit`.execute(db)
  await sql`
    create policy added on audit for insert with check (
      ${system} or (${byMe} and (agency_id is null or ${all} or ${mine})))`.execute(db)
  await sql`drop policy added on obligation_event`.execute(db)
  await sql`
    create policy added on obligation_event for insert with check (
      ${system} or (${byMe} and (${all} or (${mine} and kind = 'obligation.claimed_done'))))`.execute(db)
  await sql`drop policy added on deadline_extension`.execute(db)
  await sql`
    create policy added on deadline_extension for insert with check (${system} or (${byMe} and ${all}))`.execute(db)
}

/** An agency claims; it neither closes its share nor opens one that is closed. */
async function onlyTheIssuerCloses(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function vnit_closed_guard() returns trigger language plpgsql as $$
    begin
      if not vnit_sees_all() then
        raise exception 'Only the issuer opens what is closed.' using errcode = '42501'; end if;
      return new;
    end $$`.execute(db)
  for (const table of ['assignment', 'obligation_slot']) {
    await sql`drop policy moved on ${sql.table(table)}`.execute(db)
    await sql`
      create policy moved on ${sql.table(table)} for update using (${all} or ${mine})
        with check (${all} or (${mine} and state <> 'closed'))`.execute(db)
    await sql`
      create trigger closed_guard before update on ${sql.table(table)} for each row
        when (old.state = 'closed' and new.state <> 'closed') execute function vnit_closed_guard()`.execute(db)
  }
}

/** The register of agencies and the catalogue are read by all and kept by the ministry and the platform. */
async function onlyTheMinistryKeeps(db: Kysely<unknown>): Promise<void> {
  await sql`drop policy seen on product_evidence`.execute(db)
  await sql`create policy seen on product_evidence for select using (access = 'public' or ${all})`.execute(db)
  await sql`create policy kept on product_evidence using (${all})`.execute(db)
  await sql`
    create function vnit_ministry_keeps() returns trigger language plpgsql as $$
    begin
      if current_user = 'vnit_app' and not vnit_sees_all() then
        raise exception 'Only the ministry keeps the table %.', tg_table_name using errcode = '42501'; end if;
      return null;
    end $$`.execute(db)
  const agencies = ['agency', 'agency_name', 'agency_former_name', 'agency_parent', 'agency_code', 'agency_succession']
  for (const table of [...agencies, 'catalogue_word', 'catalogue_revision'])
    await sql`
      create trigger ministry_keeps before insert or update or delete on ${sql.table(table)}
        for each statement execute function vnit_ministry_keeps()`.execute(db)
}

/** Of ways in and of roles nothing is rewritten but their end, and what has ended is not opened again. */
async function endedStaysEnded(db: Kysely<unknown>): Promise<void> {
  const hands = sql`${system} or person_id = ${me} or (select vnit_is_administrator())`
  for (const table of ['session', 'access_token']) {
    await sql`drop policy ended on ${sql.table(table)}`.execute(db)
    await sql`
      create policy ended on ${sql.table(table)} for update using (${hands})
        with check ((${hands}) and ended_at is not null)`.execute(db)
  }
  await sql`revoke update on access_token, sign_in_link, person_grant from vnit_app`.execute(db)
  await sql`grant update (ended_at) on access_token to vnit_app`.execute(db)
  await sql`grant update (used_at, ended_at) on sign_in_link to vnit_app`.execute(db)
  await sql`grant update (to_at) on person_grant to vnit_app`.execute(db)
}

/** The same bytes are kept once, but each person who brought them may use them. */
async function knowWhoUploaded(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stored_file_upload (
      sha256 text not null references stored_file,
      person_id uuid not null references person,
      at timestamptz not null,
      primary key (sha256, person_id)
    )`.execute(db)
  await sql`
    insert into stored_file_upload (sha256, person_id, at)
    select sha256, uploaded_by, uploaded_at from stored_file where uploaded_by is not null`.execute(db)
  await sql`alter table stored_file_upload enable row level security`.execute(db)
  await sql`create policy seen on stored_file_upload for select using (${all} or person_id = ${me})`.execute(db)
  await sql`create policy added on stored_file_upload for insert with check (person_id = ${me})`.execute(db)
  await sql`grant select, insert on stored_file_upload to vnit_app`.execute(db)
  await sql`
    create policy brought on stored_file for select using (exists (
      select from stored_file_upload upload
      where upload.sha256 = stored_file.sha256 and upload.person_id = ${me}))`.execute(db)
  await sql`drop policy added on stored_file`.execute(db)
  await sql`create policy added on stored_file for insert with check (${system} or uploaded_by = ${me})`.execute(db)
}

/** Functions that run as the owner look nowhere but in our schema, and only the application may call them. */
async function closeFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ declare name text; begin
      for name in select oid::regprocedure from pg_proc
        where pronamespace = 'public'::regnamespace and prosecdef and proname like 'vnit_%'
      loop
        execute format('alter function %s set search_path = public, pg_temp', name);
        execute format('revoke execute on function %s from public', name);
        execute format('grant execute on function %s to vnit_app', name);
      end loop;
    end $$`.execute(db)
}
