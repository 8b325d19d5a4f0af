import { expect, test } from 'vitest'
import { isScattered } from './scattered-text.ts'
import { sampleBytes, sampleNames } from './testing.ts'

test('letters out of order are noticed', () => {
  const scattered =
    'C NG HÒA XÃ H I CH NGHĨA VI TỘ Ộ Ủ Ệ\nNAM\nĐ c l p - T do - H nh phúcộ ậ ự ạ\nHà N i, ngày 05 tháng 01 năm 2016ộ\nKính g i:ử\n- Các B , c quan ngang Bộ ơ ộ'
  expect(isScattered(scattered)).toBe(true)
})

test.each(sampleNames.filter((name) => name.endsWith('.txt')))('%s is sound', (name) => {
  expect(isScattered(Buffer.from(sampleBytes(name)).toString('utf8'))).toBe(false)
})
