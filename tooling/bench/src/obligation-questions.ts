import type pg from 'pg'
import { addDays, type ListObligationsInput } from '@vnit/domain'
import { seeded } from './random.ts'

type Filter = Partial<ListObligationsInput>

/** One first page that somebody asks for. */
export type Question = { who: 'ministry' | 'agency'; what: string; filter: Filter }

/** The questions of a day at the office, the same in every run. */
export async function obligationQuestions(owner: pg.Client, count: number): Promise<Question[]> {
  const { rows } = await owner.query(`
    select (select array_agg(id::text order by id) from directive where number_symbol like '%/BENCH-CNTT') as directives,
      (select array_agg(id order by id) from agency where id like 'PR-%' and during @> '2014-04-16'::date) as agencies`)
  const random = seeded(25_000)
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const day = () => addDays('2011-01-01', Math.floor(random() * 4000))
  const kinds = ['report', 'task', 'standing-duty', 'information'] as const
  const words = ['ha tang', 'kiểm tra', 'thue dich vu', 'số 77', 'tong hop so lieu', 'gửi báo cáo 5', '1999/bench']
  const makers: [string, () => Filter][] = [
    ['everything', () => ({})],
    ['late', () => ({ late: true })],
    ['claims to decide', () => ({ states: ['claimed'] })],
    ['one agency', () => ({ agencyId: one(rows[0].agencies) })],
    ['one agency, late', () => ({ agencyId: one(rows[0].agencies), late: true })],
    ['one agency, open', () => ({ agencyId: one(rows[0].agencies), states: ['open'] })],
    ['one letter', () => ({ directiveId: one(rows[0].directives) })],
    ['one letter, open', () => ({ directiveId: one(rows[0].directives), states: ['open', 'claimed'] })],
    ['one kind', () => ({ kinds: [one(kinds)] })],
    ['due in a month', () => ({ ...within(day()), states: ['open'] })],
    ['newest due first', () => ({ sort: 'due-desc', dueTo: day() })],
    ['words', () => ({ text: one(words) })],
    ['words, one agency', () => ({ text: one(words), agencyId: one(rows[0].agencies) })],
    ['two kinds, late', () => ({ kinds: ['report', 'task'], late: true, dueFrom: day() })],
  ]
  return Array.from({ length: count }, (_, index) => {
    const [what, make] = makers[index % makers.length] as (typeof makers)[number]
    const who = random() < 0.5 ? 'ministry' : 'agency'
    const filter = make()
    return { who, what, filter: who === 'agency' && filter.agencyId ? { ...filter, agencyId: 'MOH' } : filter }
  })
}

function within(from: string): Filter {
  return { dueFrom: from, dueTo: addDays(from, 30) }
}
