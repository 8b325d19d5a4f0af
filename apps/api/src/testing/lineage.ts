import { sql } from 'kysely'
import type { LetterFacts, Principal } from '@vnit/domain'
import { readyLetter } from './letters.ts'
import type { TestApi } from './test-api.ts'

type Cited = LetterFacts['citations'][number]
let bases = 0

/** A basis of the test world that nobody registered, never the same twice. */
export function someBasis(role: Cited['role'] = 'basis'): Cited {
  return { type: 'decree', numberSymbol: `${8000 + ++bases}/NĐ-CP`, issuedOn: '2007-04-10', title: 'về việc thử', role }
}

/** A directive of the test world that rests on these documents. */
export async function directiveResting(api: TestApi, by: Principal, citations: Cited[]) {
  const { id, version } = await readyLetter(api, by)
  const corrected = await api.as(by).letters.correct({ id, version, changes: { citations } })
  const { directiveId } = await api.as(by).letters.register({ id, version: corrected.version })
  const { numberSymbol } = await api.as(by).directives.get({ id: directiveId })
  return { id: directiveId, numberSymbol }
}

/** The citation by which another document rests on a directive of the test world. */
export function restsOn(directive: { numberSymbol: string }, role: Cited['role'] = 'basis'): Cited {
  return { type: 'letter', numberSymbol: directive.numberSymbol, issuedOn: '2016-03-10', title: null, role }
}

/** A stub, a directive that rests on it, and a second one that rests on the first. */
export async function restingDirectives(api: TestApi, by: Principal) {
  const basis = someBasis()
  const first = await directiveResting(api, by, [basis])
  const second = await directiveResting(api, by, [restsOn(first)])
  const { rows } = await api.as(by).lineage.list({ id: first.id, way: 'bases' })
  return { stubId: rows[0]?.id ?? '', basis, first, second }
}

/**
 * So many directives, written by the owner of the database, each resting on the document whose id `baseOf` computes in
 * SQL from its number. `series` keeps them apart.
 */
export async function givenManyResting(api: TestApi, series: string, count: number, baseOf: (n: string) => string) {
  const id = (n: string) => `md5('${series} ' || ${n})::uuid`
  await sql
    .raw(`
    insert into directive (id, number_symbol, type, issuer_id, issued_on, subject, origin, registered_at, registered_by, search_text)
    select ${id('n')}, n || '/${series}', case when n % 10 = 0 then 'decision' else 'letter' end, 'MIC',
      '2010-01-01'::date + n % 300, 'văn bản thử ' || n, 'registered', now(), 'x', n || '/${series.toLowerCase()}'
    from generate_series(1, ${count}) n`)
    .execute(api.ownerReads)
  await sql
    .raw(`
    insert into directive_citation (directive_id, place, type, role, cited_directive_id, stub_id)
    select ${id('n')}, 1, 'letter', 'basis', known.id, stub.id
    from generate_series(1, ${count}) n
    cross join lateral (select ${baseOf('n')} as id) base
    left join directive known on known.id = base.id left join document_stub stub on stub.id = base.id`)
    .execute(api.ownerReads)
  return { idOf: (n: number) => `md5('${series} ${n}')::uuid` }
}
