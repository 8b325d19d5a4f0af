import { sql, type Kysely } from 'kysely'

/** Letters under review, registered directives, whom they address: the list is frozen with the letter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`
    create table directive (
      id uuid primary key,
      number_symbol text not null,
      type text not null,
      issuer_id text not null references agency,
      place text,
      issued_on date not null,
      subject text not null,
      signer jsonb,
      origin text not null check (origin in ('registered', 'built-in facts')),
      file_sha256 text references stored_file,
      registered_at timestamptz not null,
      registered_by text not null,
      search_text text not null,
      unique (number_symbol, issuer_id, issued_on)
    )`.execute(db)
  await sql`create index directive_newest on directive (issued_on desc, id)`.execute(db)
  await sql`create index directive_text on directive using gin (search_text gin_trgm_ops)`.execute(db)
  await sql`
    create table provision (
      directive_id uuid not null references directive,
      key text not null, parent_key text, label text not null, text text not null, place integer not null,
      primary key (directive_id, key)
    )`.execute(db)
  await sql`
    create table directive_citation (
      directive_id uuid not null references directive,
      place integer not null,
      type text not null, number_symbol text, issued_on date, title text, role text not null,
      primary key (directive_id, place)
    )`.execute(db)
  await sql`create index directive_citation_cited on directive_citation (number_symbol)`.execute(db)
  await sql`
    create table directive_addressee_item (
      directive_id uuid not null references directive,
      place integer not null,
      words text not null, means jsonb not null,
      primary key (directive_id, place)
    )`.execute(db)
  await sql`
    create table directive_addressee (
      directive_id uuid not null references directive,
      agency_id text not null references agency,
      through text not null,
      primary key (directive_id, agency_id)
    )`.execute(db)
  await sql`create index directive_addressee_agency on directive_addressee (agency_id, directive_id)`.execute(db)
  await sql`
    create table letter_intake (
      id uuid primary key,
      file_sha256 text not null references stored_file,
      file_name text not null,
      media_type text not null,
      text text not null,
      reading jsonb not null,
      corrections jsonb not null default '{}',
      version integer not null default 1,
      state text not null check (state in ('taken-in', 'registered', 'set-aside')),
      directive_id uuid references directive,
      set_aside_reason text,
      taken_in_at timestamptz not null,
      taken_in_by uuid references person,
      changed_at timestamptz not null,
      changed_by text not null,
      check ((state = 'registered') = (directive_id is not null)),
      check ((state = 'set-aside') = (set_aside_reason is not null))
    )`.execute(db)
  await sql`create unique index letter_intake_once on letter_intake (file_sha256) where state <> 'set-aside'`.execute(
    db,
  )
  await sql`create index letter_intake_queue on letter_intake (state, taken_in_at desc)`.execute(db)
  await secure(db)
}

/** The ministry sees all; an agency sees the directives that reach it; only the ministry and the platform write. */
async function secure(db: Kysely<unknown>): Promise<void> {
  const parts = ['provision', 'directive_citation', 'directive_addressee_item']
  for (const table of ['directive', 'directive_addressee', 'letter_intake', ...parts]) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`grant select, insert on ${sql.table(table)} to vnit_app`.execute(db)
    await sql`create policy added on ${sql.table(table)} for insert with check ((select vnit_sees_all()))`.execute(db)
  }
  await sql`
    create function vnit_my_directives() returns uuid[] language sql stable security definer set search_path = public as $$
      select coalesce(array_agg(distinct directive_id), '{}') from directive_addressee
      where agency_id = any (vnit_my_agencies())
    $$`.execute(db)
  await sql`
    create policy seen on directive for select using (
      (select vnit_sees_all()) or id = any ((select vnit_my_directives())::uuid[]))`.execute(db)
  for (const table of [...parts, 'directive_addressee'])
    await sql`
      create policy seen on ${sql.table(table)} for select using (
        (select vnit_sees_all()) or directive_id = any ((select vnit_my_directives())::uuid[]))`.execute(db)
  await sql`create policy seen on letter_intake for select using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy changed on letter_intake for update using ((select vnit_sees_all()))`.execute(db)
  await sql`grant update on letter_intake to vnit_app`.execute(db)
  await sql`
    create policy seen on stored_file for select using (
      (select vnit_sees_all()) or uploaded_by = (select vnit_person())
      or sha256 in (select file_sha256 from directive))`.execute(db)
}
