import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criteriaVersionOn, criteriaVersions } from './criteria-version.ts'
import { metricSchema, type Evidence, type EvidenceItem, type Metric } from './evidence.ts'
import { explainVerdict } from './explain-verdict.ts'
import { judge } from './judge.ts'
import { productGroupSchema } from './product-group.ts'

describe('the circular is chosen by the day of the decision', () => {
  test.each([
    ['2007-10-11', null],
    ['2007-10-12', '02/2007'],
    ['2010-02-14', '02/2007'],
    ['2010-02-15', '42/2009'],
    ['2014-04-07', '42/2009'],
    ['2014-04-08', '01/2014'],
    ['2014-04-16', '01/2014'],
    ['2017-02-28', '01/2014'],
    ['2017-03-01', '47/2016'],
    ['2021-02-14', '47/2016'],
    ['2021-02-15', '40/2020'],
    ['2025-12-31', '40/2020'],
    ['2026-01-01', '34/2025'],
  ])('%s', (day, version) => {
    expect(criteriaVersionOn(day)?.id ?? null).toBe(version)
  })
})

describe('software under Circular 01/2014, Art. 6 a', () => {
  test.each([
    ['500 m in both years', { turnover: [500, 500] }, 'met'],
    ['one year alone proves nothing', { turnover: [900] }, 'undecided'],
    ['one weak year, the rest unknown', { turnover: [900, 499] }, 'undecided'],
    ['two state agencies', { turnover: [1, 1], 'state-agencies': 2 }, 'met'],
    [
      'every alternative below',
      { turnover: [1, 1], 'state-agencies': 1, organisations: 4, individuals: 499 },
      'not-met',
    ],
    ['nothing known', {}, 'undecided'],
  ] as const)('%s', (_, facts, verdict) => {
    expect(clause('01/2014', 'PM', 'PM-a', facts)).toBe(verdict)
  })
})

describe('other clauses', () => {
  test.each([
    ['01/2014', 'PC', 'PC-b', { 'domestic-cost-ratio': 20 }, 'met'],
    ['01/2014', 'PC', 'PC-b', { 'domestic-cost-ratio': 19.9, 'vietnamese-specialists': 49 }, 'not-met'],
    ['01/2014', 'PC', 'PC-c', { 'tcvn-declared': true }, 'undecided'],
    ['01/2014', 'PC', 'PC-c', { 'tcvn-declared': true, 'qcvn-certified': false }, 'not-met'],
    ['01/2014', 'PM', 'PM-b', { 'domestic-cost-ratio': 99 }, 'undecided'],
    ['01/2014', 'DV', 'DV-a', { organisations: 5 }, 'met'],
    ['01/2014', 'ND', 'ND-a', { turnover: [2000, 2000] }, 'met'],
    [
      '01/2014',
      'PM',
      'G1',
      { 'made-by-vietnamese': true, 'vietnamese-control': true, 'controlling-capital': false },
      'not-met',
    ],
    ['40/2020', 'PM', 'PM-4', { 'iso-9001': false, 'cmmi-level': 3 }, 'met'],
    ['40/2020', 'PM', 'PM-4', { 'iso-9001': false, 'cmmi-level': 2 }, 'not-met'],
    ['40/2020', 'PM', 'PM-5', { 'rd-ratio': 2.9 }, 'not-met'],
    ['40/2020', 'PM', 'PM-6', { 'not-a-service': true }, 'met'],
    ['40/2020', 'PM', 'PM-6', { 'not-a-service': false }, 'undecided'],
    ['34/2025', 'PM', 'all', { 'iso-9001': true }, 'undecided'],
  ] as const)('%s %s %s', (version, group, id, facts, verdict) => {
    expect(clause(version, group, id, facts)).toBe(verdict)
  })
})

const anyItem = fc.oneof(
  fc.boolean(),
  fc.integer({ min: 0, max: 20_000 }),
  fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 4 }),
)
const anyFacts = fc.dictionary(fc.constantFrom(...metricSchema.options), anyItem) as fc.Arbitrary<Facts>
const anyVersion = fc.constantFrom(...criteriaVersions.map((one) => one.id))
const anyGroup = fc.constantFrom(...productGroupSchema.options)

test('taking evidence away never turns a clause into "not met", and every verdict has a sentence in both languages', () => {
  fc.assert(
    fc.property(anyFacts, anyVersion, anyGroup, fc.nat(), (facts, version, group, pick) => {
      const full = judge(evidenceOf(facts), version, group)
      const metrics = Object.keys(facts)
      const { [metrics[pick % (metrics.length || 1)] as Metric]: _gone, ...fewer } = evidenceOf(facts)
      judge(fewer, version, group).clauses.forEach((after, at) => {
        expect([full.clauses[at]?.verdict, after.verdict]).not.toEqual(['undecided', 'not-met'])
        const said = explainVerdict(after)
        expect(said.vi.length).toBeGreaterThan(5)
        expect(said.en.length).toBeGreaterThan(5)
      })
    }),
  )
})

test('a rule nobody has read is never failed', () => {
  const unread = fc.property(anyFacts, anyVersion, anyGroup, (facts, version, group) => {
    const clauses = judge(evidenceOf(facts), version, group).clauses
    const blind = clauses.filter(({ findings }) => findings.every((one) => one.finding === 'rule-unread'))
    expect(blind.filter((clause) => clause.verdict !== 'undecided')).toEqual([])
  })
  expect(fc.check(unread).failed).toBe(false)
})

type Facts = Partial<Record<Metric, EvidenceItem['value'] | readonly number[]>>

function evidenceOf(facts: Facts): Evidence {
  const items = Object.entries(facts).map(([metric, value]) => [
    metric,
    { value, document: 'x.pdf', access: 'public', checkedOn: null },
  ])
  return Object.fromEntries(items) as Evidence
}

function clause(version: Parameters<typeof judge>[1], group: Parameters<typeof judge>[2], id: string, facts: Facts) {
  return judge(evidenceOf(facts), version, group).clauses.find((one) => one.ruleId === id)?.verdict
}
