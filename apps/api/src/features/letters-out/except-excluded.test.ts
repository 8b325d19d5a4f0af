import { expect, test } from 'vitest'
import { addresseesWithout, exceptExcluded } from './except-excluded.ts'

const out = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    agencyId: `PR-${n}`,
    name: `Ủy ban nhân dân tỉnh ${n}`,
    through: 'provincial-committees' as const,
  }))

test('a group is named with its exceptions; more than eight are counted', () => {
  expect(exceptExcluded('Các Bộ;', [])).toBe('Các Bộ;')
  expect(exceptExcluded('Các tỉnh;', out(2))).toBe('Các tỉnh (trừ Ủy ban nhân dân tỉnh 0, Ủy ban nhân dân tỉnh 1)')
  expect(exceptExcluded('Các tỉnh', out(9))).toBe('Các tỉnh (trừ 9 cơ quan không có trong danh sách nhận)')
})

test('an exception stands with the group that would have reached it, and an agency alone is left out', () => {
  const classes = (...all: ('ministries' | 'provincial-committees')[]) => ({ kind: 'classes' as const, classes: all })
  const agency = (agencyId: string) => ({ kind: 'agency' as const, agencyId })
  const items = [
    { words: 'Các Bộ', means: classes('ministries') },
    { words: 'Các tỉnh', means: classes('provincial-committees') },
    { words: 'Tỉnh 0', means: agency('PR-0') },
    { words: 'Bộ Y tế', means: agency('MOH') },
    { words: ' ', means: { kind: 'unknown' as const } },
  ]
  expect(addresseesWithout(items, out(1))).toEqual(['Các Bộ', 'Các tỉnh (trừ Ủy ban nhân dân tỉnh 0)', 'Bộ Y tế'])
})
