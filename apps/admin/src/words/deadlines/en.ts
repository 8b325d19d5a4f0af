import type { vi } from './vi.ts'

/** Words of deadlines: the six kinds, how words bound a day, the last day in time. */
export const en: typeof vi = {
  kind: 'Kind of deadline',
  kinds: {
    date: 'One day',
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
  lastGood: (day) => `Last day in time: until the end of ${day}`,
  why: {
    before: (day) => `because “trước ngày ${day}” leaves that day out`,
    by: (day) => `because “chậm nhất ngày ${day}” includes that day`,
    on: (day) => `because the document names ${day} itself`,
  },
  whyRelative: (count, event, day) => `${count} from ${event} (${day})`,
  perPeriod: (every, day, operator) =>
    `${every[0]?.toUpperCase()}${every.slice(1)}: in time until the end of day ${operator === 'before' ? day - 1 : day} of the month it falls due`,
  perPeriodUnknown: 'The document names no day of the period: nothing is guessed, a person must decide.',
  noDay: {
    recurring: 'Each period has its own; periods open by themselves.',
    relative: 'The day of the event is not known yet, so there is no last day.',
    'working-day': 'Working days need a calendar of holidays, so the system does not count them. Choose a day.',
    clause: 'The deadline stands in another document: see that clause.',
    pending: 'Waits for the document; the deadline is set when it is issued.',
    none: 'Followed, never counted late.',
  },
}
