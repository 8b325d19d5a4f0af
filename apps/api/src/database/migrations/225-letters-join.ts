import { sql, type Kysely } from 'kysely'

/** A directive that the project carries as facts may be joined by its letter: the file is set once, by the ministry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create policy joined on directive for update
      using ((select vnit_sees_all()) and file_sha256 is null) with check ((select vnit_sees_all()))`.execute(db)
  await sql`grant update (file_sha256) on directive to vnit_app`.execute(db)
}
