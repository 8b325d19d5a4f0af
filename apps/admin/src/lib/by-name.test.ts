import { expect, test } from 'vitest'
import { byName } from './by-name.ts'

test('agencies stand by the Vietnamese alphabet, whatever their codes', () => {
  const names = [
    'Bộ Y tế',
    'Bộ Xây dựng',
    'Đài Truyền hình',
    'Bộ Công an',
    'Cục A',
    'Ủy ban Dân tộc',
    'Thanh tra Chính phủ',
  ]
  expect(byName(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    'Bộ Công an',
    'Bộ Xây dựng',
    'Bộ Y tế',
    'Cục A',
    'Đài Truyền hình',
    'Thanh tra Chính phủ',
    'Ủy ban Dân tộc',
  ])
})
