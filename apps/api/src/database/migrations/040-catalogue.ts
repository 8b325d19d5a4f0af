import { sql, type Kysely } from 'kysely'

/** Enterprises, products, their proofs, and the listings with their history and what they are found by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table enterprise (
      id uuid primary key,
      slug text not null unique,
      tax_code text not null unique,
      legal_name text not null,
      short_name text not null,
      english_name text not null,
      province text not null,
      founded_year integer not null,
      sample boolean not null,
      name_sort text collate "C" not null
    )`.execute(db)
  await sql`
    create table product (
      id text primary key,
      enterprise_id uuid not null references enterprise,
      product_group text not null check (product_group in ('PM', 'PC', 'ND', 'DV')),
      name text not null,
      english_name text not null,
      field text not null,
      keywords text[] not null,
      summary_vi text not null,
      summary_en text not null,
      sample boolean not null
    )`.execute(db)
  await sql`create index product_enterprise on product (enterprise_id)`.execute(db)
  await sql`
    create table product_evidence (
      product_id text not null references product,
      metric text not null,
      value jsonb not null,
      document text not null,
      access text not null check (access in ('public', 'summary', 'restricted')),
      checked_on date,
      primary key (product_id, metric)
    )`.execute(db)
  await sql`
    create table product_listing (
      code text primary key,
      product_id text not null references product,
      enterprise_id uuid not null references enterprise,
      published_by text not null,
      version text not null,
      decision_number text not null,
      decided_on date not null,
      in_force datemultirange not null,
      suspended datemultirange not null,
      revoked_on date,
      judgement jsonb not null,
      papers jsonb not null,
      clauses_met integer not null,
      clauses integer not null,
      confirmed_by integer not null,
      product_group text not null,
      field text not null,
      province text not null,
      highlights text[] not null,
      name_sort text collate "C" not null,
      letter text not null,
      search tsvector not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index product_listing_search on product_listing using gin (search)`.execute(db)
  await sql`create index product_listing_enterprise on product_listing (enterprise_id)`.execute(db)
  await sql`create index product_listing_field on product_listing (field, decided_on desc)`.execute(db)
  await sql`create index product_listing_newest on product_listing (decided_on desc, code)`.execute(db)
  await sql`create index product_listing_name on product_listing (letter, name_sort)`.execute(db)
  await sql`create index product_listing_revoked on product_listing (revoked_on desc) where revoked_on is not null`.execute(
    db,
  )
  await sql`
    create table product_listing_event (
      listing_code text not null references product_listing,
      seq integer not null,
      kind text not null,
      on_day date not null,
      until_day date,
      document text,
      reason_vi text,
      reason_en text,
      recorded_at timestamptz not null,
      primary key (listing_code, seq)
    )`.execute(db)
  await sql`create table catalogue_word (word text primary key, listings integer not null)`.execute(db)
  await sql`
    create table catalogue_revision (
      single boolean primary key default true check (single),
      revision bigint not null,
      listings integer not null
    )`.execute(db)
  await sql`insert into catalogue_revision (revision, listings) values (0, 0)`.execute(db)
  await sql`
    create function vnit_listing_state(in_force datemultirange, suspended datemultirange, revoked_on date, day date)
    returns text language sql immutable parallel safe as $$
      select case
        when revoked_on <= day then 'revoked'
        when in_force @> day and suspended @> day then 'suspended'
        when in_force @> day and in_force @> (day + 91) then 'in-force'
        when in_force @> day then 'expiring'
        when lower(in_force) > day then 'not-yet'
        else 'expired' end
    $$`.execute(db)
  const tables = 'enterprise, product, product_listing, product_listing_event, catalogue_word, catalogue_revision'
  await sql`grant select on ${sql.raw(tables)} to vnit_public`.execute(db)
  await sql`grant select, insert on ${sql.raw(tables)}, product_evidence to vnit_app`.execute(db)
  await sql`grant update on enterprise, product, product_evidence, product_listing, catalogue_word, catalogue_revision to vnit_app`.execute(
    db,
  )
  await sql`grant delete on catalogue_word to vnit_app`.execute(db)
  await sql`alter table product_evidence enable row level security`.execute(db)
  await sql`create policy seen on product_evidence using (access = 'public' or (select vnit_sees_all()))`.execute(db)
  for (const table of ['enterprise', 'product', 'product_listing', 'product_listing_event']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`create policy published on ${sql.table(table)} for select using (true)`.execute(db)
    await sql`create policy kept on ${sql.table(table)} to vnit_app using ((select vnit_sees_all()))`.execute(db)
  }
}
