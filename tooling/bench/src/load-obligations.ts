import type pg from 'pg'

export const size = { directives: 2500, obligationsEach: 10, addressees: 93 }

/**
 * 2,500 letters of 10 tasks each, every task for the same 93 bodies of the state (18 + 4 + 8 + 63), with the same
 * contents in every run: all is computed from the running number. Keys that can be made afterwards are.
 */
export async function loadObligations(owner: pg.Client): Promise<void> {
  await owner.query(`create temp table body as
    select id, row_number() over (order by id) as place from agency
    where during @> '2014-04-16'::date
      and kind in ('ministry', 'ministerial-level', 'government-attached', 'province', 'central-city')`)
  await owner.query(directives, [size.directives])
  await owner.query(addressees)
  await owner.query(obligations, [size.obligationsEach])
  const { rows } = await owner.query(keys)
  for (const { drop } of rows) await owner.query(drop)
  await owner.query(assignments)
  for (const { make } of rows.toReversed()) await owner.query(make)
  await owner.query('vacuum analyze')
}

const keys = `
  select format('alter table assignment drop constraint %I', conname) as drop,
    format('alter table assignment add constraint %I %s', conname, pg_get_constraintdef(oid)) as make
  from pg_constraint where conrelid = 'assignment'::regclass and contype in ('f', 'p')
  union all
  select format('drop index %I', indexname), indexdef
  from pg_indexes where tablename = 'assignment' and indexname <> 'assignment_pkey'`

/** An id computed from words, in the form of a random one. */
const uuid = (what: string) => `overlay(overlay(md5(${what}) placing '4' from 13) placing '8' from 17)::uuid`

const directives = `
  insert into directive (id, number_symbol, type, issuer_id, issued_on, subject, origin, registered_at, registered_by, search_text)
  select ${uuid(`'directive ' || n`)}, n || '/BENCH-CNTT', 'letter', 'MIC', '2010-01-01'::date + (n * 2), subject, 'registered',
    now(), 'bench', n || '/bench-cntt ' || lower(subject)
  from generate_series(1, $1::int) n
  cross join lateral (select 'bao cao ' || (array['ung dung', 'thue dich vu', 'mua sam', 'an toan', 'ha tang'])[1 + n % 5]
    || ' so ' || n as subject) s`

const addressees = `
  insert into directive_addressee
  select d.id, body.id, 'provincial-committees' from directive d, body where d.number_symbol like '%/BENCH-CNTT'`

const obligations = `
  insert into obligation (id, directive_id, place, kind, summary_vi, deadline, words, search_text)
  select ${uuid(`d.id::text || ' ' || n`)}, d.id, n, (array['report', 'task', 'standing-duty', 'information'])[1 + n % 4],
    summary, case when n % 5 = 0 then '{"kind":"none","words":""}'::jsonb else
      jsonb_build_object('kind', 'date', 'operator', 'before', 'day', d.issued_on + 30 + n * 7 + 1, 'words', 'trước ngày') end,
    'trước ngày', d.search_text || ' ' || lower(summary)
  from directive d, generate_series(1, $1::int) n
  cross join lateral (select (array['lap ke hoach', 'gui bao cao', 'kiem tra', 'pho bien', 'tong hop so lieu', 'danh gia'])
    [1 + (n * 7 + ascii(right(d.id::text, 1))) % 6] || ' ' || n as summary) s
  where d.number_symbol like '%/BENCH-CNTT'`

const assignments = `
  insert into assignment (obligation_id, agency_id, directive_id, kind, role, state, last_day, original_last_day, owed_day)
  select o.id, body.id, o.directive_id, o.kind, 'lead', state, last_day, last_day, case when state = 'open' then last_day end
  from obligation o
  join directive d on d.id = o.directive_id and d.number_symbol like '%/BENCH-CNTT'
  cross join body
  cross join lateral (select case when o.deadline ->> 'kind' = 'date' then (o.deadline ->> 'day')::date - 1 end as last_day,
    (abs(hashtext(o.id::text || body.id)) % 100) as luck) known
  cross join lateral (select case when luck < 80 then 'closed' when luck < 84 then 'claimed' else 'open' end as state) s
  order by d.issued_on, o.place, body.place`
