import { sql, type Kysely } from 'kysely'

/** People, their roles over time, and the functions by which row level security knows who asks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db)
  await sql`
    create table person (
      id uuid primary key,
      name text not null,
      email text not null,
      language text not null default 'vi' check (language in ('vi', 'en')),
      created_at timestamptz not null,
      ended_at timestamptz
    )`.execute(db)
  await sql`create unique index person_email on person (lower(email))`.execute(db)
  await sql`
    create table person_grant (
      id uuid primary key,
      person_id uuid not null references person,
      role text not null,
      agency_id text,
      enterprise_id uuid,
      from_at timestamptz not null,
      to_at timestamptz,
      check ((role = 'agency-officer') = (agency_id is not null)),
      check ((role = 'enterprise-member') = (enterprise_id is not null)),
      exclude using gist (
        person_id with =, role with =, coalesce(agency_id, '') with =, coalesce(enterprise_id::text, '') with =,
        tstzrange(from_at, to_at) with &&)
    )`.execute(db)
  await sql`
    create function vnit_person() returns uuid language sql stable as $$
      select case when current_setting('vnit.principal', true) like 'person:%'
        then substr(current_setting('vnit.principal', true), 8)::uuid end
    $$`.execute(db)
  await sql`
    create function vnit_is_system() returns boolean language sql stable as $$
      select coalesce(current_setting('vnit.principal', true) = 'system', false)
    $$`.execute(db)
  await sql`
    create function vnit_sees_all() returns boolean language sql stable security definer set search_path = public as $$
      select vnit_is_system() or exists (
        select from person_grant
        where person_id = vnit_person() and to_at is null
          and role in ('ministry-administrator', 'ministry-officer', 'ministry-leader'))
    $$`.execute(db)
  for (const table of ['person', 'person_grant'])
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  await sql`create policy seen on person using ((select vnit_sees_all()) or id = (select vnit_person()))`.execute(db)
  await sql`
    create policy seen on person_grant using ((select vnit_sees_all()) or person_id = (select vnit_person()))`.execute(
    db,
  )
  await sql`grant select, insert, update on person, person_grant to vnit_app`.execute(db)
}
