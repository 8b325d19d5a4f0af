import { sql, type Kysely } from 'kysely'

/** Evidence is seen with the claim that names it; words are looked up only among what the caller may see. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index obligation_event_evidence on obligation_event using gin (evidence jsonb_path_ops)`.execute(db)
  await sql`
    create policy evidence on stored_file for select using (exists (
      select from obligation_event event
      where event.evidence @> jsonb_build_array(jsonb_build_object('sha256', stored_file.sha256))))`.execute(db)
  await sql`
    create or replace function vnit_obligations_holding(patterns text[], at_most integer) returns uuid[]
    language sql stable security definer set search_path = public as $$
      select coalesce(array_agg(id), '{}') from (
        select id from obligation
        where search_text like patterns[1] and search_text like all (patterns)
          and ((select vnit_sees_all()) or directive_id in (select unnest(vnit_my_directives())))
        limit at_most) found
    $$`.execute(db)
  for (const name of ['vnit_obligations_holding(text[], integer)', 'vnit_my_directives()', 'vnit_my_agencies()']) {
    await sql`revoke execute on function ${sql.raw(name)} from public`.execute(db)
    await sql`grant execute on function ${sql.raw(name)} to vnit_app`.execute(db)
  }
}
