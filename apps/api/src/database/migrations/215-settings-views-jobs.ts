import { sql, type Kysely } from 'kysely'

/** What the texts leave open, lists that people keep, what jobs did, and the first records of programmes and reports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table setting (
      key text primary key,
      value jsonb not null,
      note_vi text not null, note_en text not null,
      source text,
      version integer not null default 1,
      changed_at timestamptz not null,
      changed_by text not null
    )`.execute(db)
  await sql`
    create table saved_view (
      id uuid primary key,
      person_id uuid not null references person,
      list text not null,
      name text not null,
      filter jsonb not null,
      saved_at timestamptz not null,
      ended_at timestamptz
    )`.execute(db)
  await sql`
    create unique index saved_view_name on saved_view (person_id, list, name) where ended_at is null`.execute(db)
  await sql`
    create table job_run (
      id uuid primary key,
      job text not null,
      state text not null check (state in ('running', 'done', 'failed')),
      by_hand boolean not null,
      started_at timestamptz not null, ended_at timestamptz,
      counts jsonb not null default '{}',
      problem text
    )`.execute(db)
  await sql`create index job_run_latest on job_run (job, started_at desc)`.execute(db)
  await sql`
    create table program (
      id text primary key,
      name_vi text not null, name_en text not null,
      managed_by text not null references agency,
      from_day date, to_day date,
      basis text not null
    )`.execute(db)
  await sql`
    create table report (
      id uuid primary key,
      obligation_id uuid not null, agency_id text not null, period text not null,
      form_version text not null,
      received_at timestamptz not null,
      foreign key (obligation_id, agency_id, period) references obligation_slot
    )`.execute(db)
  await sql`create index report_slot on report (obligation_id, agency_id, period)`.execute(db)
  await secure(db)
}

async function secure(db: Kysely<unknown>): Promise<void> {
  const all = sql`(select vnit_sees_all())`
  const mine = sql`person_id = (select vnit_person())`
  const own = sql`(select vnit_sees_all()) or agency_id = any ((select vnit_my_agencies())::text[])`
  const signedIn = sql`(select vnit_is_system()) or (select vnit_person()) is not null`
  for (const [table, seen, written] of [
    ['setting', signedIn, all],
    ['saved_view', mine, mine],
    ['job_run', all, all],
    ['program', signedIn, all],
    ['report', own, own],
  ] as const) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`create policy seen on ${sql.table(table)} for select using (${seen})`.execute(db)
    await sql`create policy added on ${sql.table(table)} for insert with check (${written})`.execute(db)
    await sql`grant select, insert on ${sql.table(table)} to vnit_app`.execute(db)
  }
  for (const [table, written] of [
    ['setting', all],
    ['saved_view', mine],
    ['job_run', all],
  ] as const) {
    await sql`create policy changed on ${sql.table(table)} for update using (${written})`.execute(db)
    await sql`grant update on ${sql.table(table)} to vnit_app`.execute(db)
  }
}
