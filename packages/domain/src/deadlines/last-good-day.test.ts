import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { boundedBy, lastGoodDay } from './last-good-day.ts'

describe('the last good day', () => {
  test.each([
    ['trước ngày excludes the day', 'before', '2015-06-15', '2015-06-14'],
    ['chậm nhất ngày includes it', 'by', '2015-06-15', '2015-06-15'],
    ['vào ngày is that day', 'on', '2015-06-15', '2015-06-15'],
    ['the first of a month leaves the month before', 'before', '2016-03-01', '2016-02-29'],
  ] as const)('%s', (_, operator, day, last) => {
    expect(lastGoodDay({ kind: 'date', operator, day, words: '' })).toBe(last)
  })

  test('is unknown while the event, the document or the period is', () => {
    expect(lastGoodDay({ kind: 'pending', document: 'Thông tư hướng dẫn', words: 'theo quy định' })).toBeNull()
    const relative = { kind: 'relative', operator: 'by', count: 30, unit: 'day', event: 'ngày ký', words: '' } as const
    expect(lastGoodDay({ ...relative, eventOn: null })).toBeNull()
    expect(lastGoodDay({ ...relative, eventOn: '2018-01-30' })).toBe('2018-03-01')
  })

  test('of a notice is counted back from its event', () => {
    const notice = { kind: 'relative', operator: 'by', event: 'trước khi kiểm tra', words: '' } as const
    expect(lastGoodDay({ ...notice, count: 5, unit: 'day', eventOn: '2018-03-02' })).toBe('2018-02-25')
    expect(lastGoodDay({ ...notice, count: 1, unit: 'month', eventOn: '2018-03-31' })).toBe('2018-02-28')
    expect(lastGoodDay({ ...notice, count: 5, unit: 'working-day', eventOn: '2018-03-02' })).toBeNull()
  })

  test('before a day is always by the day before', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        const day = at.toISOString().slice(0, 10)
        expect(boundedBy('before', day)).toBe(boundedBy('by', addDays(day, -1)))
      }),
    )
  })
})
