import { sql, type Kysely } from 'kysely'

/** Whether invented data was loaded, so that every screen can say so, whoever asks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function vnit_has_samples() returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from person where sample) or exists (select from obligation_event where sample)
    $$`.execute(db)
  await sql`create index obligation_event_sample on obligation_event (id) where sample`.execute(db)
}
