import { sql, type Kysely } from 'kysely'

/** Words of scans and pictures: who asked, how far it is, what came of it. The ministry and the platform only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table text_recognition (
      sha256 text primary key references stored_file,
      file_name text not null,
      state text not null check (state in ('waiting', 'reading', 'done', 'refused', 'stopped')),
      page integer not null default 0,
      pages integer,
      text text,
      places jsonb,
      refusal jsonb,
      letter_id uuid references letter_intake,
      asked_at timestamptz not null,
      asked_by uuid references person,
      changed_at timestamptz not null,
      check ((state = 'done') = (text is not null)),
      check ((state = 'refused') = (refusal is not null))
    )`.execute(db)
  await sql`
    create index text_recognition_queue on text_recognition (asked_at) where state in ('waiting', 'reading')`.execute(
    db,
  )
  await sql`alter table text_recognition enable row level security`.execute(db)
  await sql`create policy seen on text_recognition for select using ((select vnit_sees_all()))`.execute(db)
  await sql`create policy added on text_recognition for insert with check ((select vnit_sees_all()))`.execute(db)
  await sql`create policy changed on text_recognition for update using ((select vnit_sees_all()))`.execute(db)
  await sql`grant select, insert, update on text_recognition to vnit_app`.execute(db)
}
