import { isNotice } from './is-notice.ts'
import { partsOf, type Day } from '../time/day.ts'
import type { ExplainWords } from './explain-words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const units = { day: 'day', 'working-day': 'working day', week: 'week', month: 'month' }
const inside = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' }

function day(value: Day): string {
  const [year, month, date] = partsOf(value)
  return `${date} ${months[month - 1]} ${year}`
}

/** Deadlines explained in English. */
export const explainWordsEn: ExplainWords = {
  day,
  operator: {
    before: (what) => `before ${what} (that day itself is too late)`,
    by: (what) => `by ${what} at the latest (that day itself is in time)`,
    on: (what) => `on ${what}`,
  },
  every: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every six months',
    year: 'every year',
  },
  once: (bound) => `Once, ${bound}.`,
  within: (from, to, operator) =>
    operator === 'before'
      ? `Once, before the time from ${from} to ${to} begins.`
      : `Once, from ${from} to the end of ${to}.`,
  recurring: (every, bound) => `Recurs ${every}, ${bound}.`,
  recurringUnknown: (every) => `Recurs ${every}; the document does not say the day, so it is not known when it is due.`,
  dayIn: ({ every, day: date, month, monthOffset }) => {
    const of =
      monthOffset === 0
        ? `the ${inside[every]} itself`
        : monthOffset === 1
          ? `the ${inside[every]} after`
          : `${monthOffset} periods later`
    if (every === 'day') return `the end of ${of}`
    if (every === 'week') return `${weekdays[(date ?? 1) - 1] ?? ''} of ${of}`
    const inMonth = month === null ? '' : every === 'year' ? ` of ${months[month - 1]}` : ` of month ${month}`
    return `day ${date}${inMonth} of ${of}`
  },
  from: (period) => `First period: ${period}.`,
  lastGood: (last) => `Last day in time: ${last}.`,
  lastGoodOf: (period, last) => `For ${period} the last day in time is ${last}.`,
  relative: ({ count, unit, event, operator }) =>
    isNotice({ event })
      ? `At least ${count} ${units[unit]}${count === 1 ? '' : 's'} ahead: ${event.trim()}.`
      : `${{ before: 'Before', by: 'Within', on: 'Exactly' }[operator]} ${count} ${units[unit]}${count === 1 ? '' : 's'} ${operator === 'by' ? 'of' : 'after'}: ${event}.`,
  eventUnknown: 'The day of that event is not known yet, so neither is the due day.',
  workingDays: 'It counts working days, and no calendar of holidays is set, so no day can be said.',
  clause: (document, clause) => `As ${clause} of ${document} says.`,
  clauseUnknown: 'Which day that clause sets is not known; Settings can hold it, with its source.',
  pending: (document) => `Waits for ${document} to be issued; only then is there a deadline.`,
  none: 'The document sets no deadline.',
  period: ({ every, label, first }) => {
    const [year, month] = partsOf(first)
    if (every === 'day') return day(first)
    if (every === 'week') return `week ${Number(label.slice(6))} of ${label.slice(0, 4)}`
    if (every === 'month') return `${months[month - 1]} ${year}`
    if (every === 'quarter') return `quarter ${label.slice(6)} of ${year}`
    if (every === 'half-year') return `the ${label.endsWith('1') ? 'first' : 'second'} half of ${year}`
    return `${year}`
  },
  supplied: 'This day comes from Settings; it does not stand in the document.',
  extended: ({ from, to, number, reason, approver }) =>
    `Extended${from ? ` from ${from}` : ''} to the end of ${to} by ${number}, approved by ${approver}; reason: ${reason}.`,
  left: (days) => (days < 0 ? `${-days} days late.` : days === 0 ? 'Today is the last day.' : `${days} days left.`),
  words: (words) => `In the document's words: “${words}”.`,
}
