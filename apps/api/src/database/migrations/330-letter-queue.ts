import { sql, type Kysely } from 'kysely'

/**
 * What the list of letters shows and sorts by stands beside the letter, so that no reading is loaded for a row. A letter
 * of before is counted when the platform starts; until then it is not clean. Every further reading is kept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table letter_intake
      add column number_symbol text,
      add column issuer_id text,
      add column issuer_name text,
      add column issued_on date,
      add column subject text,
      add column search_text text not null default '',
      add column doubts integer,
      add column repairs integer,
      add column problems integer,
      add column read_with integer not null default 1,
      add column clean boolean not null generated always as (coalesce(doubts = 0 and problems = 0, false)) stored
  `.execute(db)
  await sql`
    update letter_intake set read_with = coalesce((reading ->> 'readerVersion')::integer, 1)`.execute(db)
  await sql`
    create index letter_intake_clean_first on letter_intake (state, clean desc, taken_in_at desc, id)`.execute(db)
  await sql`create index letter_intake_read_with on letter_intake (read_with, state)`.execute(db)
  await sql`create index letter_intake_not_counted on letter_intake (id) where doubts is null`.execute(db)
  await sql`create index letter_intake_directive on letter_intake (directive_id)`.execute(db)
  await sql`
    create table letter_extraction (
      letter_id uuid not null references letter_intake,
      reader_version integer not null,
      reading jsonb not null,
      read_at timestamptz not null,
      read_by uuid references person,
      primary key (letter_id, reader_version)
    )`.execute(db)
  await sql`alter table letter_extraction enable row level security`.execute(db)
  await sql`create policy seen on letter_extraction for select using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy added on letter_extraction for insert with check (
    (select vnit_sees_all()) and read_by is not distinct from (select vnit_person()))`.execute(db)
  await sql`grant select, insert on letter_extraction to vnit_app`.execute(db)
}
