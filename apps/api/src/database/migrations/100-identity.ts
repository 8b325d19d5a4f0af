import { sql, type Kysely } from 'kysely'

/** Ways in: passwords, sessions, one-time links, access tokens (hashes only), counters of failures and of requests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addTables(db)
  await addFunctions(db)
  await narrowPeople(db)
  await narrowWaysIn(db)
}

async function addTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column search_text text not null default '',
      add column sample boolean not null default false,
      add column password_set_at timestamptz,
      add column last_signed_in_at timestamptz`.execute(db)
  await sql`create index person_grant_held on person_grant (person_id) where to_at is null`.execute(db)
  await sql`
    create table person_password (
      person_id uuid primary key references person,
      hash text not null,
      set_at timestamptz not null
    )`.execute(db)
  await sql`
    create table session (
      id uuid primary key,
      person_id uuid not null references person,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz, ended_because text,
      address text not null,
      agent text not null
    )`.execute(db)
  await sql`create index session_open on session (person_id) where ended_at is null`.execute(db)
  await sql`
    create table sign_in_link (
      id uuid primary key,
      person_id uuid not null references person,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      ended_at timestamptz
    )`.execute(db)
  await sql`
    create unique index sign_in_link_open on sign_in_link (person_id) where used_at is null and ended_at is null`.execute(
    db,
  )
  await sql`
    create table access_token (
      id uuid primary key,
      person_id uuid not null references person,
      name text not null,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      read_only boolean not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_at timestamptz,
      ended_at timestamptz
    )`.execute(db)
  await sql`create index access_token_person on access_token (person_id)`.execute(db)
  await sql`
    create table sign_in_failure (
      key text primary key,
      failures integer not null,
      last_at timestamptz not null,
      locked_until timestamptz
    )`.execute(db)
  await sql`
    create unlogged table rate_limit (
      key text primary key,
      window_from timestamptz not null,
      used integer not null
    )`.execute(db)
}

/** Finding out who asks happens before there is a principal, so these few questions run as the owner, by hash only. */
async function addFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function vnit_is_administrator() returns boolean language sql stable security definer
    set search_path = public as $$
      select exists (select from person_grant
        where person_id = vnit_person() and to_at is null and role = 'ministry-administrator')
    $$`.execute(db)
  await sql`
    create function vnit_grants(whose uuid) returns jsonb language sql stable security definer
    set search_path = public as $$
      select coalesce(jsonb_agg(jsonb_build_object(
        'role', role, 'agencyId', agency_id, 'enterpriseId', enterprise_id) order by role, agency_id), '[]')
      from person_grant where person_id = whose and to_at is null
    $$`.execute(db)
  await sql`
    create function vnit_session(given_hash bytea, moment timestamptz, idle_seconds integer)
    returns table (session_id uuid, last_seen_at timestamptz, person_id uuid, name text, email text, grants jsonb)
    language sql stable security definer set search_path = public as $$
      select s.id, s.last_seen_at, p.id, p.name, p.email, vnit_grants(p.id)
      from session s join person p on p.id = s.person_id
      where s.token_hash = given_hash and s.ended_at is null and p.ended_at is null
        and s.expires_at > moment and s.last_seen_at + make_interval(secs => idle_seconds) > moment
    $$`.execute(db)
  await sql`
    create function vnit_session_seen(seen_id uuid, moment timestamptz) returns void language sql security definer
    set search_path = public as $$
      update session set last_seen_at = moment where id = seen_id and ended_at is null and last_seen_at < moment
    $$`.execute(db)
  await sql`
    create function vnit_token(given_hash bytea)
    returns table (token_id uuid, read_only boolean, expires_at timestamptz, ended boolean, last_used_at timestamptz,
      person_id uuid, name text, email text, grants jsonb)
    language sql stable security definer set search_path = public as $$
      select t.id, t.read_only, t.expires_at, t.ended_at is not null or p.ended_at is not null, t.last_used_at,
        p.id, p.name, p.email, vnit_grants(p.id)
      from access_token t join person p on p.id = t.person_id
      where t.token_hash = given_hash
    $$`.execute(db)
  await sql`
    create function vnit_token_used(used_id uuid, moment timestamptz) returns void language sql security definer
    set search_path = public as $$
      update access_token set last_used_at = moment where id = used_id
    $$`.execute(db)
  const functions = sql.raw(`vnit_grants(uuid), vnit_session(bytea, timestamptz, integer),
    vnit_session_seen(uuid, timestamptz), vnit_token(bytea), vnit_token_used(uuid, timestamptz)`)
  await sql`revoke execute on function ${functions} from public`.execute(db)
  await sql`grant execute on function ${functions} to vnit_app`.execute(db)
}

/** People and roles are changed by administrators and the platform; a person changes only their own language. */
async function narrowPeople(db: Kysely<unknown>): Promise<void> {
  const manages = sql.raw('(select vnit_is_system()) or (select vnit_is_administrator())')
  for (const table of ['person', 'person_grant']) await sql`drop policy seen on ${sql.table(table)}`.execute(db)
  await sql`create policy seen on person for select
    using ((select vnit_sees_all()) or id = (select vnit_person()))`.execute(db)
  await sql`create policy added on person for insert with check (${manages})`.execute(db)
  await sql`create policy changed on person for update using (${manages} or id = (select vnit_person()))`.execute(db)
  await sql`create policy seen on person_grant for select
    using ((select vnit_sees_all()) or person_id = (select vnit_person()))`.execute(db)
  await sql`create policy added on person_grant for insert with check (${manages})`.execute(db)
  await sql`create policy changed on person_grant for update using (${manages})`.execute(db)
  await sql`
    create function vnit_person_guard() returns trigger language plpgsql as $$
    begin
      if vnit_person() = new.id and not vnit_is_administrator()
        and to_jsonb(new) - 'language' <> to_jsonb(old) - 'language'
      then raise exception 'A person changes only their own language.' using errcode = '42501'; end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger guard before update on person for each row execute function vnit_person_guard()`.execute(db)
}

async function narrowWaysIn(db: Kysely<unknown>): Promise<void> {
  const system = sql.raw('(select vnit_is_system())')
  const own = sql.raw('person_id = (select vnit_person())')
  const administrator = sql.raw('(select vnit_is_administrator())')
  for (const table of ['person_password', 'session', 'sign_in_link', 'access_token', 'sign_in_failure', 'rate_limit'])
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)

  await sql`create policy system on person_password using (${system})`.execute(db)
  await sql`create policy seen on session for select using (${system} or ${own} or ${administrator})`.execute(db)
  await sql`create policy added on session for insert with check (${system})`.execute(db)
  await sql`create policy ended on session for update using (${system} or ${own} or ${administrator})`.execute(db)
  await sql`create policy managed on sign_in_link using (${system} or ${administrator})`.execute(db)
  await sql`create policy seen on access_token for select using (${system} or ${own} or ${administrator})`.execute(db)
  await sql`create policy added on access_token for insert with check (${own})`.execute(db)
  await sql`create policy ended on access_token for update using (${system} or ${own} or ${administrator})`.execute(db)
  await sql`create policy counted on sign_in_failure using (true)`.execute(db)
  await sql`create policy counted on rate_limit using (true)`.execute(db)

  await sql`grant select, insert, update on person_password, sign_in_link, access_token to vnit_app`.execute(db)
  await sql`grant select, insert on session to vnit_app`.execute(db)
  await sql`grant update (ended_at, ended_because) on session to vnit_app`.execute(db)
  await sql`grant select, insert, update, delete on sign_in_failure, rate_limit to vnit_app`.execute(db)
}
