import { expect, test } from 'vitest'
import { isOfficial, namedBy } from './cited-source.ts'

test.each([
  ['Resolution 176/2025/QH15: https://news.laodong.vn/bo-may.ldo', 'Resolution 176/2025/QH15'],
  [
    'Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg, read through https://github.com/a/b',
    'Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg',
  ],
  ['https://ictvietnam.vn/print/69097.html (departments merged countrywide)', 'https://ictvietnam.vn/print/69097.html'],
  ['unit named in the letters of 2009-2018; history from memory', 'unit named in the letters of 2009-2018'],
])('a source is named by its official document before any address: %s', (source, named) => {
  expect(namedBy(source, 'en')).toEqual({ text: named, lang: 'en' })
})

test('on a Vietnamese screen the document is called as in Vietnamese', () => {
  const source = 'Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg, read through https://github.com/a/b'
  const named = { text: 'Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg', lang: 'vi' }
  expect(namedBy(source, 'vi')).toEqual(named)
  expect(namedBy('from memory', 'vi')).toEqual({ text: 'from memory', lang: 'en' })
})

test('only addresses of the state count as official', () => {
  const official = ['https://mic.gov.vn/x', 'https://xaydungchinhsach.chinhphu.vn/y', 'https://quochoi.vn']
  expect(official.map(isOfficial)).toEqual([true, true, true])
  const others = ['https://ictvietnam.vn/print/1', 'https://notchinhphu.vn', 'https://chinhphu.vn.example.com']
  expect(others.map(isOfficial)).toEqual([false, false, false])
})
