import { sql, type Kysely } from 'kysely'

/** What a letter says of itself is set with its file, once, where the directive was recorded from facts only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    grant update (urgency, secrecy, incoming_stamp, recipients, annexes) on directive to vnit_app`.execute(db)
  await sql`
    create function vnit_marks_stay() returns trigger language plpgsql as $$
    begin raise exception 'What a letter says of itself is set once, with its file.' using errcode = '42501'; end $$`.execute(
    db,
  )
  await sql`
    create trigger marks_stay before update of urgency, secrecy, incoming_stamp, recipients, annexes on directive
      for each row when (old.file_sha256 is not null) execute function vnit_marks_stay()`.execute(db)
}
