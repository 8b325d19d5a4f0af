import { inCalendar } from './calendar.ts'
import { digitsOf, numberOf } from './digits.ts'
import { dayAndMonth, dayBegins, every, nam, next, ngay, number, shortYear, thang, year } from './time-words.ts'
import type { TimeForm, When } from './when.ts'

const annual = String.raw` ?[(]?(?:cua |trong )?(?<tail>${every} ?nam|(?:cac |nhung )?nam${next}|nam truoc(?: lien ke)?|nam do|nam lien ke|nam bao cao)`

const nextYear = new RegExp(`^nam${next.replaceAll(' ', ' ?')}$`)

/** A day in each year. */
export const annualForms: TimeForm[] = [
  {
    name: 'day-of-two-months-each-year',
    begins: 'n',
    needs: /(?:hang|hag|moi|tung) ?nam|nam ?(?:sau|tiep|ke|toi|truoc|do|lien|bao)/,
    pattern: String.raw`(?:${ngay}) ?(?<date>${number}) (?:cua )?(?:cac )?${thang} ?(?<month>${number}),? (?:va |, ?)?(?:${thang} ?)?(?<other>${number})${annual}`,
    build: ({ date, month, other, tail }) =>
      eachYear([
        [date, month, tail],
        [date, other, tail],
      ]),
  },
  {
    name: 'day-of-each-year',
    begins: dayBegins,
    needs: /(?:hang|hag|moi|tung) ?nam|nam ?(?:sau|tiep|ke|toi|truoc|do|lien|bao)/,
    pattern: dayAndMonth('date', 'month') + annual,
    build: ({ date, month, tail }) => eachYear([[date, month, tail]]),
  },
]

/** One day of the calendar. */
export const dayForms: TimeForm[] = [
  {
    name: 'this-month',
    begins: 'nt',
    needs: /thang ?nay/,
    pattern: String.raw`(?:(?:${ngay}) ?(?<date>${number}) (?:cua )?)?${thang} nay`,
    build: ({ date }) => thisMonth(date === undefined ? null : numberOf(date)),
  },
  {
    name: 'day',
    begins: dayBegins,
    needs: /[\d|oil] ?(?:t ?h ?a ?n ?g|[/.])/,
    pattern: String.raw`${dayAndMonth('date', 'month')}(?:(?: ?,? ?(?:${nam}) ?| ?[/.-] ?)(?<year>${shortYear}))?(?! ?[/-] ?[a-z\d]| \d{1,2}(?!\d))`,
    build: ({ date, month, year: said }) => theDay(date, month, said),
  },
  {
    name: 'day-with-dashes',
    begins: dayBegins,
    needs: /\d ?- ?[\doil]/,
    pattern: String.raw`(?:(?:${ngay})(?:[|]\s|[ /.,:]){0,3}|(?<![\d/,.|-]))(?<date>${number}) ?- ?(?<month>${number}) ?- ?(?<year>${year})`,
    build: ({ date, month, year: said }) => theDay(date, month, said),
  },
]

function thisMonth(date: number | null): When[] {
  return [date === null || inCalendar(date, 1, null) ? { kind: 'this-month', date } : { kind: 'impossible' }]
}

/** The day that these words say, impossible when the calendar has it not; null when no figure stands in them. */
export function theDay(date = '', month = '', said: string | undefined): When[] | null {
  if (!/\d/.test(date + month)) return null
  const year = said === undefined ? null : yearOf(said)
  if (!inCalendar(numberOf(date), numberOf(month), year)) return [{ kind: 'impossible' }]
  return [{ kind: 'day', date: numberOf(date), month: numberOf(month), year }]
}

function eachYear(days: [string | undefined, string | undefined, string | undefined][]): When[] | null {
  return days.map(([date = '', month = '', tail = '']) => {
    if (!inCalendar(numberOf(date), numberOf(month), null)) return { kind: 'impossible' }
    const monthOffset = nextYear.test(tail) ? 1 : 0
    return { kind: 'rhythm', every: 'year', date: numberOf(date), month: numberOf(month), monthOffset }
  })
}

/** The year of four digits, or of two in this century. */
export function yearOf(words: string): number {
  const digits = digitsOf(words)
  return Number(digits.length === 2 ? `20${digits}` : digits)
}
