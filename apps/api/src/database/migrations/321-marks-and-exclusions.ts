import { sql, type Kysely } from 'kysely'

/** What else a letter says of itself, and whom a person left out of those it would reach. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table directive
      add column urgency text,
      add column secrecy text,
      add column incoming_stamp jsonb,
      add column recipients jsonb not null default '[]',
      add column annexes jsonb not null default '[]'`.execute(db)
  await sql`
    create table directive_exclusion (
      directive_id uuid not null references directive,
      agency_id text not null references agency,
      through text not null,
      reason text not null,
      excluded_at timestamptz not null,
      excluded_by uuid references person,
      primary key (directive_id, agency_id)
    )`.execute(db)
  await sql`alter table directive_exclusion enable row level security`.execute(db)
  await sql`create policy seen on directive_exclusion for select using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy added on directive_exclusion for insert with check ((select vnit_sees_all()))`.execute(db)
  await sql`grant select, insert on directive_exclusion to vnit_app`.execute(db)
}
