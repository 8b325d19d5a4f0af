import { sql, type Kysely } from 'kysely'

/**
 * A directive whose issuer the register of agencies does not hold keeps the name that the letter gives, until a person
 * chooses the agency, once. Names are compared without marks; the name stays with a directive after the choice, so that
 * another copy of its letter is found by it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table directive
      alter column issuer_id drop not null,
      add column issuer_name text,
      add column issuer_key text,
      add check (num_nonnulls(issuer_id, issuer_name) > 0),
      add check (num_nulls(issuer_name, issuer_key) in (0, 2)),
      add unique (number_symbol, issuer_key, issued_on)`.execute(db)
  await sql`grant update (issuer_id) on directive to vnit_app`.execute(db)
  await sql`
    create policy issuer_chosen on directive for update
      using ((select vnit_sees_all()) and issuer_id is null) with check ((select vnit_sees_all()))`.execute(db)
  await sql`
    create function vnit_issuer_stays() returns trigger language plpgsql as $$
    begin raise exception 'The issuer of a directive is chosen once.' using errcode = '42501'; end $$`.execute(db)
  await sql`
    create trigger issuer_stays before update of issuer_id on directive for each row
      when (old.issuer_id is not null and new.issuer_id is distinct from old.issuer_id)
      execute function vnit_issuer_stays()`.execute(db)
  await sql`alter table letter_intake add column issuer_key text`.execute(db)
  await sql`update letter_intake set doubts = null where issuer_name is not null and state = 'taken-in'`.execute(db)
}
