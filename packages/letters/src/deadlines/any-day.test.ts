import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlinesIn, linesOfSentence } from './testing/lines-of-sentence.ts'

const day = fc
  .date({ min: new Date('2018-06-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const forms: ((date: string, month: string, year: string) => string)[] = [
  (date, month, year) => `${date}/${month}/${year}`,
  (date, month, year) => `${Number(date)}/${Number(month)}/${year}`,
  (date, month, year) => `${date}.${month}.${year}`,
  (date, month, year) => `${date}-${month}-${year}`,
  (date, month, year) => `${date} / ${month} /${year}`,
  (date, month, year) => `${date} tháng ${month} năm ${year}`,
  (date, month, year) => `${Number(date)} tháng ${Number(month)} năm ${year}`,
  (date, month, year) => `${date} tháng ${month}/${year}`,
  (date, month, year) => `${date} tháng ${month}\nnăm ${year}`,
  (date, month, year) => `${date}tháng${month}năm${year}`,
]
const bounds = [
  'trước ngày ',
  'chậm nhất ngày ',
  'chậm nhất là ngày ',
  'trước 17h00 ngày ',
  'không quá ngày ',
  'trướcngày',
]
const lookAlikes: Record<string, string[]> = { 0: ['O', 'o'], 1: ['l', 'I', '|'], 5: ['S'], 8: ['B'], 2: ['Z'] }

describe('any day of the calendar', () => {
  test('comes back from every form in which it is printed', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), fc.constantFrom(...bounds), (value, form, bound) => {
        const [year = '', month = '', date = ''] = value.split('-')
        expect(linesOfSentence(`Đề nghị gửi báo cáo về Bộ ${bound}${form(date, month, year)}.`)).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  test('damaged by look-alikes and blanks comes back, or is not read; it is never another day', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), damage, (value, form, places) => {
        const [year = '', month = '', date = ''] = value.split('-')
        const chars = form(date, month, year).split('')
        for (const [place, which, isBlank] of places) {
          const at = place % chars.length
          const put = lookAlikes[chars[at] ?? '']
          if (put !== undefined) chars[at] = isBlank ? `${chars[at]} ` : (put[which % put.length] as string)
        }
        expect(['', value]).toContain(linesOfSentence(`Đề nghị gửi báo cáo về Bộ trước ngày ${chars.join('')}.`))
      }),
      { numRuns: 4000 },
    )
  })

  test('that the calendar has not is not read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 99 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
        expect(linesOfSentence(`Gửi báo cáo trước ngày ${date}/${month}/2019.`)).toBe('')
        expect(linesOfSentence(`Gửi báo cáo trước ngày ${date} tháng ${month} năm 2019.`)).toBe('')
      }),
    )
  })
})

describe('what was mended is said', () => {
  test.each([
    ['Gửi báo cáo trước ngày O7 tháng l1 năm 2018.', ['look-alike-mended: O7 → 07', 'look-alike-mended: l1 → 11']],
    ['Gửi báo cáo trước ngày 1 7 tháng 9 năm 2018.', ['blank-removed: 1 7 → 17']],
    ['Gửi báo cáo trwớc ngày 05/11/2018.', ['letter-restored: trwớc → trước']],
    ['Gửi báo cáo trước ngày 05/11/2018.', []],
    ['Định kỳ vào 6 tháng báo cáo về Bộ.', []],
  ])('%s', (sentence, repairs) => {
    expect(
      deadlinesIn(sentence).flatMap((one) => one.repairs.map(({ code, was, became }) => `${code}: ${was} → ${became}`)),
    ).toEqual(repairs)
  })
})

describe('time to read', () => {
  test.each([
    'trước ngày ',
    'trước ngày 1',
    'thời hạn ',
    'định kỳ hằng quý, 6 tháng, năm, ',
    'đã được ',
    'aaaaaaaa',
    '1 ',
    'l',
    '“',
    'báo cáo ',
    'ngày 15/6 và ',
    'trước 3 ngày trước ',
    'ít nhất 5 ngày trước khi ',
  ])('grows with the length of %s', (piece) => {
    const started = performance.now()
    deadlinesIn(piece.repeat(Math.ceil(200_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
