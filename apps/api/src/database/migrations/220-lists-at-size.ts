import { sql, type Kysely } from 'kysely'

/** What keeps the lists quick at millions of shares: rights worked out once, and an index for each order asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepAgencies(db)
  await hashDirectives(db)
  await sql`drop index assignment_late`.execute(db)
  await sql`
    create index assignment_late on assignment (owed_day, obligation_id, agency_id) where owed_day is not null`.execute(
    db,
  )
  await sql`
    create index assignment_late_by_agency on assignment (agency_id, owed_day, obligation_id)
      where owed_day is not null`.execute(db)
  await sql`
    create function vnit_obligations_holding(patterns text[], at_most integer) returns uuid[]
    language sql stable security definer set search_path = public as $$
      select coalesce(array_agg(id), '{}') from (
        select id from obligation
        where search_text like patterns[1] and search_text like all (patterns) limit at_most) found
    $$`.execute(db)
}

/** Several policies of one statement ask for the same agencies: the first answer is kept until the transaction ends. */
async function keepAgencies(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function vnit_my_agencies() returns text[] language plpgsql stable security definer
    set search_path = public as $$
    declare
      who text := coalesce(current_setting('vnit.principal', true), '') || ' ';
      kept text := current_setting('vnit.kept_agencies', true);
      found text[];
    begin
      if kept is not null and starts_with(kept, who) then return substr(kept, length(who) + 1)::text[]; end if;
      with recursive mine(id) as (
        select agency_id from person_grant
          where person_id = vnit_person() and role = 'agency-officer' and to_at is null
        union
        select coalesce(parent.agency_id, step.from_id) from mine
          left join lateral (values (1), (2)) as way(n) on true
          left join agency_parent parent on way.n = 1 and parent.parent_id = mine.id
          left join agency_succession step on way.n = 2 and step.to_id = mine.id and step.scope = 'whole'
          where coalesce(parent.agency_id, step.from_id) is not null)
      select coalesce(array_agg(id), '{}') into found from mine;
      perform set_config('vnit.kept_agencies', who || found::text, true);
      return found;
    end $$`.execute(db)
}

/** An agency may be reached by thousands of letters: looked up in a hash, not in a list. */
async function hashDirectives(db: Kysely<unknown>): Promise<void> {
  const parts = ['provision', 'directive_citation', 'directive_addressee_item', 'directive_addressee', 'obligation']
  await sql`drop policy seen on directive`.execute(db)
  await sql`
    create policy seen on directive for select using (
      (select vnit_sees_all()) or id in (select unnest(vnit_my_directives())))`.execute(db)
  for (const table of parts) {
    await sql`drop policy seen on ${sql.table(table)}`.execute(db)
    await sql`
      create policy seen on ${sql.table(table)} for select using (
        (select vnit_sees_all()) or directive_id in (select unnest(vnit_my_directives())))`.execute(db)
  }
}
