import { expect, test } from 'vitest'
import { dayInWords } from './day-in-words.ts'

test.each([
  ['Hà Nội, ngày 14 tháng 9 năm 2016', '2016-09-14'],
  ['ngày 06  tháng 04 năm 2009', '2009-04-06'],
  ['trước ngày 15 / 9 /2021', '2021-09-15'],
  ['ngày 30/2/2019', null],
  ['công văn số 1047/BTTTT-CNTT', null],
])('%s', (words, day) => {
  expect(dayInWords(words)).toBe(day)
})
