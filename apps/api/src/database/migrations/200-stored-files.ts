import { sql, type Kysely } from 'kysely'

/** Files by the SHA-256 of their content: the same bytes are kept once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stored_file (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes bytea not null,
      media_type text not null,
      size integer not null check (size >= 0),
      uploaded_by uuid references person,
      uploaded_at timestamptz not null
    )`.execute(db)
  await sql`alter table stored_file alter column bytes set storage external`.execute(db)
  await sql`alter table stored_file enable row level security`.execute(db)
  await sql`grant select, insert on stored_file to vnit_app`.execute(db)
  await sql`create policy added on stored_file for insert with check (true)`.execute(db)
}
