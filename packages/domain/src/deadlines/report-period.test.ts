import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { everySchema } from './deadline.ts'
import { periodAfter, periodAt, periodsBetween, readPeriod } from './report-period.ts'
import { windowOf } from './slot-of.ts'

describe('a label', () => {
  test.each([
    ['2009-06', 'month', '2009-06-01', '2009-06-30'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2013-Q2', 'quarter', '2013-04-01', '2013-06-30'],
    ['2013-H1', 'half-year', '2013-01-01', '2013-06-30'],
    ['2013-H2', 'half-year', '2013-07-01', '2013-12-31'],
    ['2013', 'year', '2013-01-01', '2013-12-31'],
    ['2018-07-31', 'day', '2018-07-31', '2018-07-31'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
  ])('%s names a %s from %s to %s', (label, every, first, last) => {
    expect(readPeriod(label)).toEqual({ label, every, first, last })
  })

  test.each(['2013-Q5', '2013-13', '2021-W53', '2021-02-29', 'tháng 6', ''])('%s names nothing', (label) => {
    expect(readPeriod(label)).toBeNull()
  })
})

const anyEvery = fc.constantFrom(...everySchema.options)
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2005-01-01', count))

describe('periods', () => {
  test('follow one another without a gap or an overlap, and each finds itself by its label', () => {
    fc.assert(
      fc.property(anyEvery, anyDay, fc.integer({ min: 0, max: 500 }), (every, from, length) => {
        const periods = periodsBetween(every, from, addDays(from, length))
        for (const [index, period] of periods.entries()) {
          expect(readPeriod(period.label)).toEqual(period)
          if (index > 0) expect(period.first).toBe(addDays(periods[index - 1]?.last ?? '', 1))
        }
        expect(periods[0]).toEqual(periodAt(every, from))
        expect(periodAfter(periodAfter(periodAt(every, from), 3), -3)).toEqual(periodAt(every, from))
      }),
    )
  })

  test('have windows of data that touch and never overlap, by the calendar and from the 15th', () => {
    fc.assert(
      fc.property(anyEvery, anyDay, fc.constantFrom('calendar', 'mid-month'), (every, day, scheme) => {
        const period = periodAt(every, day)
        const next = windowOf(periodAfter(period), scheme as 'calendar')
        expect(next?.from).toBe(addDays(windowOf(period, scheme as 'calendar')?.to ?? '', 1))
      }),
    )
  })
})
