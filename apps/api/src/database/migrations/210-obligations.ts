import { sql, type Kysely } from 'kysely'

/** What directives lay on agencies, what is expected when, and what happened. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table obligation (
      id uuid primary key,
      directive_id uuid not null references directive,
      place integer not null,
      provision_key text,
      kind text not null,
      summary_vi text not null, summary_en text,
      receiver text,
      deadline jsonb not null,
      words text not null,
      unreached text[] not null default '{}',
      setting_key text,
      slots_since date,
      ended_on date,
      search_text text not null,
      unique (directive_id, place),
      foreign key (directive_id, provision_key) references provision
    )`.execute(db)
  await sql`create index obligation_text on obligation using gin (search_text gin_trgm_ops)`.execute(db)
  await sql`create index obligation_slotted on obligation (id) where slots_since is not null`.execute(db)
  await sql`
    create table assignment (
      obligation_id uuid not null references obligation,
      agency_id text not null references agency,
      directive_id uuid not null,
      kind text not null,
      role text not null check (role in ('lead', 'coordinate', 'inform')),
      state text not null default 'open' check (state in ('open', 'claimed', 'closed')),
      last_day date,
      original_last_day date,
      owed_day date,
      primary key (obligation_id, agency_id)
    )`.execute(db)
  await indexes(db)
  await sql`
    create table obligation_slot (
      obligation_id uuid not null references obligation,
      agency_id text not null references agency,
      period text not null,
      window_from date, window_to date,
      last_day date, due_at timestamptz,
      state text not null default 'open' check (state in ('open', 'claimed', 'closed')),
      opened_at timestamptz not null,
      primary key (obligation_id, agency_id, period)
    )`.execute(db)
  await sql`
    create table obligation_event (
      id bigint generated always as identity primary key,
      obligation_id uuid not null references obligation,
      agency_id text not null references agency,
      period text,
      kind text not null,
      at timestamptz not null,
      actor_kind text not null, actor_id text not null,
      note text,
      evidence jsonb not null default '[]',
      sample boolean not null default false
    )`.execute(db)
  await sql`create index obligation_event_share on obligation_event (obligation_id, agency_id, id)`.execute(db)
  await sql`
    create table deadline_extension (
      id bigint generated always as identity primary key,
      obligation_id uuid not null references obligation,
      agency_id text not null references agency,
      from_day date, to_day date not null,
      number text not null, reason text not null, approver text not null,
      at timestamptz not null,
      actor_kind text not null, actor_id text not null,
      sample boolean not null default false
    )`.execute(db)
  await sql`create index deadline_extension_share on deadline_extension (obligation_id, agency_id, id)`.execute(db)
  await onlyAdded(db)
  await secure(db)
}

/** Each key serves one way of asking for the first page, in the order in which it is shown. */
async function indexes(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of [
    ['assignment_by_due', '(last_day, obligation_id, agency_id)'],
    ['assignment_by_agency', '(agency_id, last_day, obligation_id)'],
    ['assignment_by_state', '(state, last_day, obligation_id, agency_id)'],
    ['assignment_by_directive', '(directive_id, last_day, obligation_id, agency_id)'],
    ['assignment_by_kind', '(kind, last_day, obligation_id, agency_id)'],
    ['assignment_late', '(owed_day, agency_id) where owed_day is not null'],
  ] as const)
    await sql`create index ${sql.ref(name)} on assignment ${sql.raw(columns)}`.execute(db)
}

async function onlyAdded(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function vnit_only_added() returns trigger language plpgsql as $$
    begin raise exception 'The table % is only added to.', tg_table_name using errcode = 'VN001'; end $$`.execute(db)
  for (const table of ['obligation_event', 'deadline_extension'])
    await sql`
      create trigger unchanged before update or delete or truncate on ${sql.table(table)}
        for each statement execute function vnit_only_added()`.execute(db)
}

/** An agency sees its own shares, slots and events, and those it answers for; the text of its letters' tasks. */
async function secure(db: Kysely<unknown>): Promise<void> {
  const own = sql`(select vnit_sees_all()) or agency_id = any ((select vnit_my_agencies())::text[])`
  const shares = ['assignment', 'obligation_slot', 'obligation_event', 'deadline_extension']
  for (const table of ['obligation', ...shares]) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`grant select, insert on ${sql.table(table)} to vnit_app`.execute(db)
  }
  await sql`
    create policy seen on obligation for select using (
      (select vnit_sees_all()) or directive_id = any ((select vnit_my_directives())::uuid[]))`.execute(db)
  for (const table of shares) await sql`create policy seen on ${sql.table(table)} for select using (${own})`.execute(db)
  for (const table of ['obligation', 'assignment', 'obligation_slot', 'deadline_extension'])
    await sql`create policy added on ${sql.table(table)} for insert with check ((select vnit_sees_all()))`.execute(db)
  await sql`create policy added on obligation_event for insert with check (${own})`.execute(db)
  await sql`create policy ended on obligation for update using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy moved on assignment for update using (${own})`.execute(db)
  await sql`create policy moved on obligation_slot for update using (${own})`.execute(db)
  await sql`grant update (slots_since, ended_on) on obligation to vnit_app`.execute(db)
  await sql`grant update (state, last_day, owed_day) on assignment to vnit_app`.execute(db)
  await sql`grant update (state) on obligation_slot to vnit_app`.execute(db)
}
