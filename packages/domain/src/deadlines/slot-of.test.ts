import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../time/day.ts'
import { periodAt, readPeriod, type ReportPeriod } from './report-period.ts'
import { asWritten, slotOf, type RecurringDeadline } from './slot-of.ts'
import { slotsToOpen } from './slots-to-open.ts'

const monthly: RecurringDeadline = {
  kind: 'recurring',
  operator: 'before',
  every: 'month',
  day: 22,
  month: null,
  monthOffset: 0,
  firstPeriod: '2009-06',
  words: 'trước ngày 22 hàng tháng',
}
const period = (label: string) => readPeriod(label) as ReportPeriod

describe('the slot of a period', () => {
  test('of letter 1485 for June 2009 is due at the end of the 21st, inside the reported month', () => {
    expect(slotOf(monthly, period('2009-06'))).toEqual({
      period: '2009-06',
      windowFrom: null,
      windowTo: null,
      lastDay: '2009-06-21',
      dueAt: '2009-06-21T16:59:59.999Z',
    })
  })

  test.each([
    ['month', '2009-06', '2009-05-15', '2009-06-14'],
    ['quarter', '2013-Q1', '2012-12-15', '2013-03-14'],
    ['half-year', '2013-H1', '2012-12-15', '2013-06-14'],
    ['half-year', '2013-H2', '2013-06-15', '2013-12-14'],
    ['year', '2013', '2012-12-15', '2013-12-14'],
  ] as const)('has the window of Decree 09/2019 for a %s %s when the setting says so', (every, label, from, to) => {
    const slot = slotOf({ ...monthly, every }, period(label), { ...asWritten, scheme: 'mid-month' })
    expect(slot).toMatchObject({ windowFrom: from, windowTo: to })
  })

  test('of a yearly report before 1 February lies in the year after', () => {
    const yearly: RecurringDeadline = { ...monthly, every: 'year', day: 1, month: 2, monthOffset: 1, firstPeriod: null }
    expect(slotOf(yearly, period('2013')).lastDay).toBe('2014-01-31')
  })

  test('is not known to be due while the document does not say the day', () => {
    const half: RecurringDeadline = { ...monthly, every: 'half-year', day: null }
    expect(slotOf(half, period('2013-H1'))).toMatchObject({ lastDay: null, dueAt: null })
  })

  test('of a daily report is that day, whatever the month', () => {
    const daily: RecurringDeadline = { ...monthly, operator: 'by', every: 'day', day: 1, firstPeriod: null }
    expect(slotOf(daily, period('2018-07-31'))).toMatchObject({ period: '2018-07-31', lastDay: '2018-07-31' })
    expect(readPeriod('2018-02-30')).toBeNull()
  })

  test('leaves the weekend only when the setting says so', () => {
    const sunday = period('2009-06')
    expect(slotOf(monthly, sunday).lastDay).toBe('2009-06-21')
    expect(slotOf(monthly, sunday, { scheme: null, weekends: 'next-working-day' }).lastDay).toBe('2009-06-22')
  })

  test('is due on one day of its own month, and on a working day under that rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 31 }), (count, day) => {
        const at = periodAt('month', addDays('2009-06-01', count))
        const by = { ...monthly, operator: 'by' as const, day }
        const lastDay = slotOf(by, at).lastDay ?? ''
        expect(lastDay >= at.first && lastDay <= at.last).toBe(true)
        const moved = slotOf(by, at, { scheme: null, weekends: 'next-working-day' }).lastDay ?? ''
        expect(weekdayOf(moved)).toBeLessThan(6)
      }),
    )
  })
})

describe('the slots to open', () => {
  test.each([
    ['before the first period', '2009-05-22', '2009-05-25', ['2009-06']],
    ['in the first period', '2009-05-22', '2009-06-03', ['2009-06', '2009-07']],
    [
      'after three months without a run',
      '2009-06-10',
      '2009-09-01',
      ['2009-06', '2009-07', '2009-08', '2009-09', '2009-10'],
    ],
    ['when following began later', '2026-11-21', '2026-11-21', ['2026-11', '2026-12']],
    ['when this month was due before following began', '2026-11-22', '2026-11-22', ['2026-12']],
  ])('%s', (_, since, today, labels) => {
    expect(slotsToOpen(monthly, { since, today, rules: asWritten }).map((slot) => slot.period)).toEqual(labels)
  })
})
