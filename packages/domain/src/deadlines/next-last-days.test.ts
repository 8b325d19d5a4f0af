import { expect, test } from 'vitest'
import type { Deadline } from './deadline.ts'
import { nextLastDays } from './next-last-days.ts'

const monthly: Deadline = {
  kind: 'recurring',
  operator: 'before',
  every: 'month',
  day: 22,
  month: null,
  monthOffset: 0,
  firstPeriod: '2009-06',
  words: 'trước ngày 22 hằng tháng',
}
const days = (deadline: Deadline, from: string) => nextLastDays(deadline, { from }).map(({ lastDay }) => lastDay)

test.each<[string, Deadline, string, string[]]>([
  ['from the first period on', monthly, '2009-05-18', ['2009-06-21', '2009-07-21', '2009-08-21']],
  ['from the day asked', monthly, '2016-09-22', ['2016-10-21', '2016-11-21', '2016-12-21']],
  [
    'the day in the month after belongs to the period before',
    { ...monthly, operator: 'by', day: 5, monthOffset: 1, firstPeriod: null },
    '2016-09-03',
    ['2016-09-05', '2016-10-05', '2016-11-05'],
  ],
  [
    'every day is its own last day',
    { ...monthly, operator: 'by', every: 'day', day: 1, firstPeriod: null },
    '2018-07-30',
    ['2018-07-30', '2018-07-31', '2018-08-01'],
  ],
  ['a rhythm without a day has none', { ...monthly, day: null }, '2016-09-03', []],
  [
    'once has the one',
    { kind: 'date', operator: 'before', day: '2016-12-15', words: '' },
    '2016-09-03',
    ['2016-12-14'],
  ],
  ['none has none', { kind: 'none', words: '' }, '2016-09-03', []],
])('%s', (_, deadline, from, expected) => {
  expect(days(deadline, from)).toEqual(expected)
})
