import { expect, test } from 'vitest'
import { isGarbled, isScattered } from './scattered-text.ts'
import { sampleBytes, sampleNames } from './testing.ts'

test('letters out of order are noticed', () => {
  const scattered =
    'C NG HÒA XÃ H I CH NGHĨA VI TỘ Ộ Ủ Ệ\nNAM\nĐ c l p - T do - H nh phúcộ ậ ự ạ\nHà N i, ngày 05 tháng 01 năm 2016ộ\nKính g i:ử\n- Các B , c quan ngang Bộ ơ ộ'
  expect(isScattered(scattered)).toBe(true)
})

test.each(sampleNames.filter((name) => name.endsWith('.txt')))('%s is sound', (name) => {
  expect(isScattered(Buffer.from(sampleBytes(name)).toString('utf8'))).toBe(false)
  expect(isGarbled(Buffer.from(sampleBytes(name)).toString('utf8'))).toBe(false)
})

test('signs that a font without a table of letters gives are noticed', () => {
  expect(isGarbled('\uf0a1\uf0b2\uf0c3 %&#!@ $#^~ '.repeat(12))).toBe(true)
  expect(isGarbled('§éc lËp - Tù do - H¹nh phóc, ngµy 5 th¸ng 6 '.repeat(3))).toBe(false)
})
