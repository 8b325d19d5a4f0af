import { sql, type Kysely } from 'kysely'

/**
 * Agencies are left out of a directive that had reached them already: their place on its list, their shares and the
 * reports expected of them are taken off and kept aside as they were. Only what nobody has answered is taken off.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table left_out_part (
      id bigint generated always as identity primary key,
      directive_id uuid not null references directive,
      agency_id text not null references agency,
      part text not null check (part in ('addressee', 'share', 'slot')),
      was jsonb not null,
      left_out_at timestamptz not null,
      left_out_by uuid references person
    )`.execute(db)
  await sql`create index left_out_part_directive on left_out_part (directive_id, agency_id)`.execute(db)
  await sql`
    create trigger unchanged before update or delete or truncate on left_out_part
      for each statement execute function vnit_only_added()`.execute(db)
  await sql`alter table left_out_part enable row level security`.execute(db)
  await sql`create policy seen on left_out_part for select using ((select vnit_sees_all()))`.execute(db)
  await sql`grant select on left_out_part to vnit_app`.execute(db)
  await leaveOut(db)
}

/** The one way in which these rows go: by the ministry or the platform, kept aside, and none that was answered. */
async function leaveOut(db: Kysely<unknown>): Promise<void> {
  const asked = sql`jsonb_to_recordset(slots) as asked(obligation_id uuid, agency_id text, period text)`
  const task = sql`obligation task where task.directive_id = directive`
  await sql`
    create function vnit_leave_out(directive uuid, agencies text[], slots jsonb, moment timestamptz)
    returns table (shares integer, expected integer)
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not vnit_sees_all() then
        raise exception 'Only the ministry leaves agencies out.' using errcode = '42501'; end if;
      if exists (select from assignment share
          where share.directive_id = directive and share.agency_id = any (agencies) and share.state <> 'open')
        or exists (select from obligation_slot slot join ${asked} using (obligation_id, agency_id, period)
          where slot.state <> 'open')
        or exists (select from obligation_event event join ${asked} using (obligation_id, agency_id, period))
        or exists (select from obligation_event event
          where event.agency_id = any (agencies) and event.obligation_id in (select task.id from ${task}))
        or exists (select from deadline_extension longer
          where longer.agency_id = any (agencies) and longer.obligation_id in (select task.id from ${task})) then
        raise exception 'What was answered is not left out.' using errcode = '42501'; end if;
      with gone as (
        delete from obligation_slot slot using ${asked}
        where slot.obligation_id = asked.obligation_id and slot.agency_id = asked.agency_id
          and slot.period = asked.period and slot.obligation_id in (select task.id from ${task})
        returning slot.*)
      insert into left_out_part (directive_id, agency_id, part, was, left_out_at, left_out_by)
        select directive, gone.agency_id, 'slot', to_jsonb(gone), moment, vnit_person() from gone;
      get diagnostics expected = row_count;
      with gone as (
        delete from assignment share where share.directive_id = directive and share.agency_id = any (agencies)
        returning share.*)
      insert into left_out_part (directive_id, agency_id, part, was, left_out_at, left_out_by)
        select directive, gone.agency_id, 'share', to_jsonb(gone), moment, vnit_person() from gone;
      get diagnostics shares = row_count;
      with gone as (
        delete from directive_addressee place where place.directive_id = directive and place.agency_id = any (agencies)
        returning place.*)
      insert into left_out_part (directive_id, agency_id, part, was, left_out_at, left_out_by)
        select directive, gone.agency_id, 'addressee', to_jsonb(gone), moment, vnit_person() from gone;
      return next;
    end $$`.execute(db)
  const signature = sql.raw('vnit_leave_out(uuid, text[], jsonb, timestamptz)')
  await sql`revoke execute on function ${signature} from public`.execute(db)
  await sql`grant execute on function ${signature} to vnit_app`.execute(db)
}
