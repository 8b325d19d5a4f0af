import type { vi } from './vi.ts'

/** Words of deadlines: the kinds, how words bound a day, the last day in time. */
export const en: typeof vi = {
  kind: 'Kind of deadline',
  kinds: {
    date: 'One day',
    period: 'Within a period',
    recurring: 'Recurring',
    relative: 'Counted from an event',
    clause: 'As a clause of another document says',
    pending: 'Waits for a document not issued yet',
    none: 'No deadline',
  },
  operator: 'Meaning',
  operators: {
    before: 'before the day (that day is too late)',
    by: 'by the day at the latest (that day counts)',
    on: 'on that very day',
  },
  day: 'Day',
  periodFrom: 'First day',
  periodTo: 'Last day',
  every: 'Rhythm',
  everies: {
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every half-year',
    year: 'every year',
  },
  dayOfPeriod: 'Day of the month',
  monthOfPeriod: 'Month',
  monthOffset: 'Falls due in',
  monthOffsets: (months) =>
    months === 0
      ? 'the reported period itself'
      : `${months} ${months === 1 ? 'month' : 'months'} after the reported period`,
  firstPeriod: 'First period',
  count: 'Number',
  unit: 'Unit',
  units: { day: 'days', 'working-day': 'working days', week: 'weeks', month: 'months' },
  event: 'Counted from',
  eventOn: 'Day of the event',
  document: 'Document',
  clause: 'Article, clause',
  words: 'Words of the document',
  wordsNone: 'The document says nothing of a deadline',
}
