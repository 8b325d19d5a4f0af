import { sql, type Kysely } from 'kysely'

const during = sql`during daterange generated always as (daterange(from_day, to_day)) stored`

/** Agencies and what changes of them over time. Overlapping names, parents and codes are refused by the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agency (
      id text primary key,
      kind text not null,
      from_day date, to_day date, ${during},
      source text not null,
      confidence text not null,
      search_text text not null
    )`.execute(db)
  await sql`
    create table agency_name (
      id bigint generated always as identity primary key,
      agency_id text not null references agency,
      name_vi text not null, name_en text not null,
      short_vi text, committee_vi text, abbreviation text,
      from_day date, to_day date, ${during},
      exclude using gist (agency_id with =, during with &&)
    )`.execute(db)
  await sql`
    create table agency_former_name (
      agency_id text not null references agency,
      name_vi text not null,
      until_words text not null,
      primary key (agency_id, name_vi)
    )`.execute(db)
  await sql`
    create table agency_parent (
      id bigint generated always as identity primary key,
      agency_id text not null references agency,
      parent_id text not null references agency,
      from_day date, to_day date, ${during},
      check (agency_id <> parent_id),
      exclude using gist (agency_id with =, during with &&)
    )`.execute(db)
  await sql`create index agency_parent_children on agency_parent (parent_id)`.execute(db)
  await sql`
    create table agency_code (
      id bigint generated always as identity primary key,
      agency_id text not null references agency,
      scheme text not null, code text not null,
      from_day date, to_day date, ${during},
      exclude using gist (agency_id with =, scheme with =, during with &&),
      exclude using gist (scheme with =, code with =, during with &&)
    )`.execute(db)
  await sql`
    create table agency_succession (
      from_id text not null references agency,
      to_id text not null references agency,
      on_day date not null,
      scope text not null check (scope in ('whole', 'function')),
      function text not null default '',
      source text not null,
      confidence text not null,
      primary key (from_id, to_id, function),
      check (from_id <> to_id)
    )`.execute(db)
  await sql`create index agency_succession_heir on agency_succession (to_id)`.execute(db)
  await sql`
    create function vnit_my_agencies() returns text[] language sql stable security definer set search_path = public as $$
      with recursive mine(id) as (
        select agency_id from person_grant
          where person_id = vnit_person() and role = 'agency-officer' and to_at is null
        union
        select coalesce(parent.agency_id, step.from_id) from mine
          left join lateral (values (1), (2)) as way(n) on true
          left join agency_parent parent on way.n = 1 and parent.parent_id = mine.id
          left join agency_succession step on way.n = 2 and step.to_id = mine.id and step.scope = 'whole'
          where coalesce(parent.agency_id, step.from_id) is not null)
      select coalesce(array_agg(id), '{}') from mine
    $$`.execute(db)
  await sql`
    grant select on agency, agency_name, agency_former_name, agency_parent, agency_code, agency_succession
      to vnit_app, vnit_public`.execute(db)
  await sql`
    grant insert, update on agency, agency_name, agency_former_name, agency_parent, agency_code, agency_succession
      to vnit_app`.execute(db)
}
