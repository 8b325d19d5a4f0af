import type pg from 'pg'

export const size = { stubs: 2000, directives: 20_000, citationsEach: 5, ends: 5, others: 78_000 }

/**
 * 20,000 directives that cite five documents each: of 2,000 that nobody registered (a few of them again and again, as
 * laws are) and of directives before them in their programme of twenty. Five of the documents less often cited have
 * ended. Beside them wait others that nothing here cites, so that there are 100,000 documents to find one in. The same
 * in every run.
 */
export async function loadLineage(owner: pg.Client, recordedBy: string): Promise<void> {
  await owner.query(stubs, [size.stubs])
  await owner.query(directives, [size.directives])
  await owner.query(citations, [size.directives, size.citationsEach, size.stubs])
  await owner.query(ends, [size.ends, recordedBy])
  await owner.query(others, [size.others])
  await owner.query('vacuum analyze')
}

/** An id computed from words, in the form of a random one. */
export const idOf = (what: string) => `overlay(overlay(md5(${what}) placing '4' from 13) placing '8' from 17)::uuid`

const stubs = `
  insert into document_stub (id, type, number_symbol, issued_on, title, created_at, created_by, search_text)
  select ${idOf(`'stub ' || n`)}, 'decree', n || '/2005/BENCH', '2005-01-01'::date + n % 300, 'van ban ' || n, now(), 'bench',
    n || '/2005/bench van ban ' || n
  from generate_series(1, $1::int) n`

const directives = `
  insert into directive (id, number_symbol, type, issuer_id, issued_on, subject, origin, registered_at, registered_by, search_text)
  select ${idOf(`'resting ' || n`)}, n || '/BENCH-LIN', 'letter', 'MIC', '2006-01-01'::date + n / 4, 'van ban ' || n,
    'registered', now(), 'bench', n || '/bench-lin van ban ' || n
  from generate_series(1, $1::int) n`

const citations = `
  insert into directive_citation (directive_id, place, type, number_symbol, issued_on, title, role, stub_id, cited_directive_id)
  select ${idOf(`'resting ' || n`)}, k, case when k <= 3 then 'decree' else 'letter' end, 'bench', null, null, 'basis',
    case when k <= 3 then ${idOf(`'stub ' || (1 + ($3::int * power(((n * 7919 + k * 104729) % 10007) / 10007.0, 3))::int % $3::int)`)} end,
    case when k > 3 and (n - 1) % 20 > 0 then ${idOf(`'resting ' || (n - 1 - (n * 31 + k * 17) % ((n - 1) % 20))`)} end
  from generate_series(1, $1::int) n cross join generate_series(1, $2::int) k`

const ends = `
  insert into document_end (id, stub_id, kind, ended_on, source, note, recorded_at, recorded_by)
  select gen_random_uuid(), id, 'repealed', '2020-01-01', 'bench', '', now(), $2::uuid
  from document_stub order by number_symbol desc limit $1::int`

const others = `
  insert into document_stub (id, type, number_symbol, issued_on, title, created_at, created_by, search_text)
  select ${idOf(`'other ' || n`)}, 'decision', n || '/2004/QĐ-BENCH', '2004-01-01'::date + n % 366,
    'về việc ban hành văn bản thứ ' || n, now(), 'bench', n || '/2004/qd-bench ve viec ban hanh van ban thu ' || n
  from generate_series(1, $1::int) n`
