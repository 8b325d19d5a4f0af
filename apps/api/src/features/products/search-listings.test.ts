import { describe, expect, test } from 'vitest'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { ownApi } from '../../testing/own-api.ts'
import type { TestApi } from '../../testing/test-api.ts'
import { catalogueQueries } from './catalogue-queries.ts'
import { recordEnterprises, recordPublications } from './product.store.ts'
import { querySet } from './query-set.ts'
import { sampleEnterprises } from './sample-world/enterprises.ts'
import { fixturePublications } from './sample-world/sample-publications.ts'

const api = await ownApi({ empty: true })
await runAsSystem(api.platform, 'test', async ({ tx, now }) => {
  await recordEnterprises(tx, [...sampleEnterprises])
  await recordPublications(tx, fixturePublications(), now)
})

const idOf = (code: string) => `P${code.slice(-2)}`
const search = (input: Parameters<ReturnType<TestApi['as']>['catalogue']['search']>[0]) =>
  api.as({ kind: 'public' }).catalogue.search(input)
const idsFor = async (text: string) => (await search({ text })).rows.map((row) => idOf(row.code))

describe('the query set', () => {
  test('reaches nDCG 0.97 over all rows', async () => {
    const scores = await Promise.all(
      querySet.map(async (query) => ({ typed: query.typed, score: await scoreOf(query) })),
    )
    const mean = scores.reduce((sum, one) => sum + one.score, 0) / scores.length
    console.log(
      `nDCG@10 ${mean.toFixed(4)} over ${scores.length} queries; below 1:`,
      scores.filter((one) => one.score < 0.999),
    )
    expect(mean).toBeGreaterThanOrEqual(0.97)
  })

  test.each(querySet.map((query) => [query.typed, query] as const))(
    '%s: capitals, blanks and a question mark change nothing',
    async (typed) => {
      const plain = await idsFor(typed)
      expect(await idsFor(typed.toUpperCase())).toEqual(plain)
      expect(await idsFor(`  ${typed.replaceAll(' ', '   ')} ? `)).toEqual(plain)
    },
  )

  test.each(querySet.filter((query) => query.grades !== null).map((query) => [query.typed]))(
    '%s: typing it letter by letter never throws, nor flashes empty',
    async (typed) => {
      const letters = Array.from(typed)
      const totals = await Promise.all(
        letters.map(async (_, at) => (await search({ text: letters.slice(0, at + 1).join('') })).total),
      )
      const first = totals.findIndex((total) => total > 0)
      expect(
        letters.map((_, at) => letters.slice(0, at + 1).join('')).filter((_, at) => at > first && totals[at] === 0),
      ).toEqual([])
    },
  )
})

describe('an answer', () => {
  test('that holds only some words says which', async () => {
    const page = await search({ text: 'máy in' })
    expect(page.partial ? [page.matched, page.dropped] : page.total).toEqual(['máy', ['in']])
  })

  test('marks the letters that were found', async () => {
    const { rows } = await search({ text: 'phan mem ke toan' })
    const [row] = rows
    expect(row?.marks.map(([from, to]) => row.name.slice(from, to))).toEqual(['Phần', 'mềm', 'kế', 'toán'])
  })

  test('says how raw typing was read', async () => {
    expect((await search({ text: 'phaanf meemf kees toans' })).readAs).toBe('phần mềm kế toán')
    expect((await search({ text: 'phần mềm kế toán' })).readAs).toBeNull()
    expect((await search({ text: 'phaanf meemf', asTyped: true })).total).toBe(0)
  })

  test('counts facets as if their own choice were lifted, and can be asked for another day', async () => {
    const page = await search({ groups: ['PC'], states: ['in-force', 'expiring'] })
    expect(page.total).toBe(9)
    expect(page.facets.groups.values.map((one) => one.value)).toEqual(['PM', 'PC', 'DV', 'ND'])
    expect((await search({ on: '2023-12-31', states: ['in-force'] })).total).toBe(0)
  })

  test('survives whatever is typed', async () => {
    for (const text of ["'", "a' | 'b", '\\', '!!', ':*', '<->', '%', '🇻🇳', 'ệ́', '()', "kế' & 'toán"])
      expect((await search({ text })).page).toBe(1)
    await expect(search({ text: 'máy\u0000' })).rejects.toThrow('input.invalid')
    const page = await catalogueQueries(api.platform).search({ text: 'máy\u0000 chủ \ud800' })
    expect(page.page).toBe(1)
  })
})

async function scoreOf({ typed, grades }: (typeof querySet)[number]): Promise<number> {
  const page = await search({ text: typed })
  if (grades === null) return page.partial || page.total === 0 ? 1 : 0
  const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2)
  const sum = (list: number[]) => list.slice(0, 10).reduce((total, grade, at) => total + gain(grade, at), 0)
  const ideal = sum(Object.values(grades).sort((a, b) => b - a))
  return page.partial ? 0 : sum(page.rows.map((row) => grades[idOf(row.code)] ?? 0)) / ideal
}
