import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFor, heirsOf } from './heirs.ts'
import type { Succession } from './succession.ts'

const step = (fromId: string, toId: string, on: string, scope: Succession['scope'] = 'whole'): Succession => ({
  fromId,
  toId,
  on,
  scope,
  function: null,
  source: 'test',
  confidence: 'test',
})

const traVinh = [
  step('DIC-84', 'DST-84', '2025-03-01'),
  step('DST-84', 'DST-86-25', '2025-07-01'),
  step('DST-86', 'DST-86-25', '2025-07-01'),
  step('MIC', 'MOST-25', '2025-03-01'),
  step('MIC', 'MPS', '2025-03-01', 'function'),
]

describe('who answers for a duty', () => {
  test.each([
    ['the department itself before the merger', 'DIC-84', '2025-02-28', ['DIC-84']],
    ['its successor on the day of the merger', 'DIC-84', '2025-03-01', ['DST-84']],
    ['the merged province later', 'DIC-84', '2026-11-22', ['DST-86-25']],
    ['a function that moved alone moves nothing else', 'MIC', '2026-11-22', ['MOST-25']],
    ['an agency nobody followed', 'MOH', '2026-11-22', ['MOH']],
  ])('%s', (_, id, day, heirs) => {
    expect(heirsOf(traVinh, id, day).map((heir) => heir.id)).toEqual(heirs)
  })

  test('the heir answers for all that came before it', () => {
    expect(answersFor(traVinh, 'DST-86-25', '2026-11-22').sort()).toEqual(['DIC-84', 'DST-84', 'DST-86', 'DST-86-25'])
  })

  test('heirs and answers mirror each other on any succession', () => {
    const graph = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14, selector: ([a, b]) => `${a}>${b}` })
    fc.assert(
      fc.property(graph, fc.nat(8), (pairs, start) => {
        const forward = pairs.filter(([a, b]) => a < b).map(([a, b]) => step(`A${a}`, `A${b}`, '2025-01-01'))
        for (const heir of heirsOf(forward, `A${start}`, '2025-06-01'))
          expect(answersFor(forward, heir.id, '2025-06-01')).toContain(`A${start}`)
      }),
    )
  })
})
