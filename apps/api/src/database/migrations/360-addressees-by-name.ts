import { sql, type Kysely } from 'kysely'

/**
 * An addressee that the register of agencies does not hold keeps the words of the letter, until a person chooses the
 * agency, once; one that a task alone had reached becomes an addressee by that. `of_everyone`: a task of all addressees,
 * so of those known later too. Letters under review are counted anew: such an addressee no longer keeps them waiting.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directive_addressee_item add column agency_id text references agency`.execute(db)
  await sql`grant update (agency_id) on directive_addressee_item to vnit_app`.execute(db)
  await sql`
    create policy agency_chosen on directive_addressee_item for update
      using ((select vnit_sees_all()) and agency_id is null and means ->> 'kind' = 'unknown')
      with check ((select vnit_sees_all()))`.execute(db)
  await sql`
    create function vnit_addressee_stays() returns trigger language plpgsql as $$
    begin raise exception 'The agency of an addressee is chosen once.' using errcode = '42501'; end $$`.execute(db)
  await sql`
    create trigger addressee_stays before update of agency_id on directive_addressee_item for each row
      when (old.agency_id is not null and new.agency_id is distinct from old.agency_id)
      execute function vnit_addressee_stays()`.execute(db)
  await sql`
    create index directive_addressee_item_by_name on directive_addressee_item (directive_id)
      where agency_id is null and means ->> 'kind' = 'unknown'`.execute(db)
  await sql`grant update (through) on directive_addressee to vnit_app`.execute(db)
  await sql`
    create policy addressed_too on directive_addressee for update
      using ((select vnit_sees_all()) and through = 'party')
      with check ((select vnit_sees_all()) and through = 'named')`.execute(db)
  await sql`alter table obligation add column of_everyone boolean`.execute(db)
  await sql`update letter_intake set doubts = null where problems > 0 and state = 'taken-in'`.execute(db)
}
