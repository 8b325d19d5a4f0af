import type { Every } from '@vnit/domain'
import { numberOf } from './digits.ts'
import { every, next, ngay, number, thang } from './time-words.ts'
import type { TimeForm, When } from './when.ts'
import { matchesOf } from '../text/matches-of.ts'

const ofQuarter = String.raw`(?:cua |moi |hang |tung ){0,2}(?<period>quy|ky)(?: bao cao)?(?<later>${next})?`
const date = String.raw`(?:${ngay}) ?(?:lam viec )?(?:thu |mung |mong )?(?<date>${number}|cuoi(?: cung)?)(?: ?\([a-z ]{1,20}\))? ?(?:cua |trong )?`
const weekday = String.raw`(?:thu ?(?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))`
const said = String.raw`(?:${every} ?tuan|tuan${next})`
const clock = String.raw`(?:\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2})? ?(?:phut )?,? ?(?:cua |ngay )?)`
const unit = String.raw`(?:tuan|quy|thang|(?:0?1 )?nam|(?:0?6|sau) thang|(?:0?3|ba) thang)`
const openUnit = String.raw`${unit}(?! ?(?:[\d/]|[iv]{1,3}(?![a-z])|dau nam|cuoi nam|dau|cuoi|toi|truoc(?! (?:ngay|\d))|hoc|qua|nay))`

/** A bound and a day without its year. */
const dayBefore = String.raw`(?:truoc|cham nhat(?: la)?) (?:ngay )?\d{1,2} ?(?:[/.]|thang) ?\d{1,2}(?! ?[/.] ?\d|\d| ?nam ?\d)`

/** A day in each week, month or quarter, and rhythms whose day is not said. */
export const rhythmForms: TimeForm[] = [
  {
    name: 'weekday-of-each-week',
    needs: /tuan/,
    pattern: String.raw`${weekday},? ?(?:cua )?${said}`,
    build: weekly,
  },
  {
    name: 'each-week-on-weekday',
    needs: /tuan/,
    pattern: String.raw`(?:${said}(?:\s[a-z]{1,9}){0,8}?|bao cao tuan) ?[,(:]? ?(?:gui )?(?:truoc |vao |cham nhat (?:la )?)?${clock}?(?:sang |chieu |toi |ngay ){0,2}${weekday}`,
    build: weekly,
  },
  {
    name: 'day-of-quarters-month',
    needs: /thang ?(?:dau|cuoi|thu)/,
    pattern: String.raw`${date}(?:cac )?${thang} (?<place>dau tien|dau|cuoi cung|cuoi|thu nhat|thu ba) ${ofQuarter}`,
    build: ({ date: day = '', place = '', period, later }) => {
      const last = place.startsWith('cuoi') || place === 'thu ba'
      if (period === 'ky') return inMonth(day, later === undefined ? 0 : 1)
      return dated({
        every: 'quarter',
        date: dateOf(day),
        month: last ? 3 : 1,
        monthOffset: last && later === undefined ? 0 : 1,
      })
    },
  },
  {
    name: 'day-of-four-months',
    needs: /thang ?0?3 ?, ?(?:thang ?)?0?6/,
    pattern: String.raw`${date}(?:cac )?${thang} ?0?3 ?, (?:${thang} ?)?0?6 ?, (?:${thang} ?)?0?9 ?(?:,|va|, va) (?:${thang} ?)?12(?! ?[/.-] ?\d| ?nam ?\d)(?: ?(?:cua )?${every} ?nam)?`,
    build: ({ date: day = '' }) => dated({ every: 'quarter', date: dateOf(day), month: 3, monthOffset: 0 }),
  },
  {
    name: 'day-of-month-after-quarter',
    needs: /(?:quy|thang) ?(?:sau|tiep|ke|toi|lien)/,
    pattern: String.raw`${date}(?:${thang}(?:${next}|ke) (?:sau )?(?:cua )?(?:khi )?(?:ket thuc )?quy|(?:dau )?quy${next})`,
    build: ({ date: day = '' }) => dated({ every: 'quarter', date: dateOf(day), month: 1, monthOffset: 1 }),
  },
  {
    name: 'day-of-next-month',
    needs: /thang ?(?:sau|tiep|ke|lien|toi)/,
    pattern: String.raw`${date}(?:${every} )?${thang}${next}`,
    build: ({ date: day = '' }) => inMonth(day, 1),
  },
  {
    name: 'day-of-each-month',
    needs: /(?:hang|hag|moi|tung) ?t ?h|thang ?bao/,
    pattern: String.raw`${date}(?:${every} ?${thang}|${thang} bao cao)`,
    build: ({ date: day = '' }) => inMonth(day, 0),
  },
  {
    name: 'each-month-on-day',
    needs: /(?:hang|hag|moi|tung|cao) ?thang/,
    pattern: String.raw`(?:${every} ?|bao cao )${thang} ?[,(:]? ?(?:gui )?(?:[a-z&, ]{0,90}? )?(?<bound>truoc|cham nhat(?: la| vao)?|vao) ${ngay} ?(?<date>${number})(?: ?cua ?(?:${every} ?)?thang(?! ?(?:sau|tiep|ke|lien|toi|dau|cuoi|\d)))?(?! ?(?:thang|cua|[/.-] ?\d))`,
    build: ({ date: day = '', bound = '' }) => {
      const operator = bound === 'vao' ? 'on' : bound === 'truoc' ? 'before' : 'by'
      return inMonth(day, 0).map((when) => (when.kind === 'rhythm' ? { ...when, bound: operator } : when))
    },
  },
  {
    name: 'month-of-each-year',
    needs: /(?:hang|hag|moi|tung) ?nam/,
    pattern: String.raw`${thang} ?(?<month>${number}) ?(?:cua )?${every} ?nam`,
    build: ({ month = '' }) => {
      const named = numberOf(month)
      if (named < 1 || named > 12) return [{ kind: 'impossible' }]
      return [{ kind: 'rhythm', every: 'year', date: null, month: named, monthOffset: 0 }]
    },
  },
  {
    name: 'last-day-of-each-month',
    needs: /[yvj] ?cuoi/,
    pattern: String.raw`${ngay} ?cuoi(?: cung)? (?:cua )?(?:${every} )?${thang}(?! ?(?:\d|dau|cuoi|sau|tiep|ke|quy))`,
    build: () => inMonth('31', 0),
  },
  {
    name: 'times-a-year',
    needs: /lan ?(?:\/|trong|moi|mot)? ?(?:mot ?)?(?:nam|quy|thang|tuan)/,
    pattern: String.raw`(?<count>0?[1-4]|12|mot|hai|bon) lan ?(?:\/|trong|moi|mot|trong mot)? ?(?<unit>nam|quy|thang|tuan)(?! ?\d)`,
    build: ({ count = '', unit = '' }) => timesAYear(numbers[count] ?? Number(count), unit),
  },
  {
    name: 'each-year-so-often',
    needs: /nam ?(?:0?[1-4]|12|mot|hai|bon) ?lan/,
    pattern: String.raw`(?:${every}|mot|0?1) ?nam (?<count>0?[1-4]|12|mot|hai|bon) lan(?! ?[a-z]{2,4} ?nam)`,
    build: ({ count = '' }) => timesAYear(numbers[count] ?? Number(count), 'nam'),
  },
  {
    name: 'once-each',
    needs: /(?:tuan|quy|thang|nam) ?[,/]? ?(?:0?1|mot)? ?lan(?![a-z])/,
    pattern: String.raw`(?:${every} ?)?(?<units>(?:0?[136]|mot|ba|sau)? ?${unit})(?:,? ?(?:0?1|mot) lan| ?/ ?(?:0?1 )?lan)`,
    build: ({ units = '' }) => rhythmsIn(units),
  },
  {
    name: 'each-day',
    needs: /(?:hang|hag|moi|tung) ?ngay/,
    pattern: String.raw`(?:dinh ky,? ?)?(?:${every}|mot) ?ngay(?! (?:\d|cang|mot |thuong|le|tet|sau))(?:,? ?(?:vao |truoc |cham nhat (?:la |vao )?)(?:luc )?\d{1,2} ?(?:h|g|gio|:)(?: ?\d{2})?(?: phut)?)?`,
    build: () => [{ kind: 'rhythm', every: 'day', date: 1, month: null, monthOffset: 0, bound: 'by' }],
  },
  {
    name: 'open-rhythm',
    begins: String.raw`dhmtcvsb\d,`,
    needs:
      /(?:hang|hag|moi|tung) ?,? ?(?:tuan|thang|quy|nam|0?6|sau|ba|0?3)|dinh ?ky|(?:bao ?cao|so ?ket|tong ?ket) ?(?:theo ?|[a-z]{2,4} [a-z]{2,4} )?(?:tuan|thang|quy|nam|0?6|sau)|nam ?\(|(?:0?6|sau) ?thang ?\(?(?:truoc|cham)|ca ?nam ?\(?(?:truoc|cham)/,
    pattern: String.raw`(?:dinh ky(?: vao)?(?: bao cao)? ?(?:${every} ?,? ?)?|${every} ?,? ?|(?=(?:0?6|sau) thang [(]?${dayBefore})|(?:va|,)? ?ca (?=nam [(]?${dayBefore})|(?:va|,) (?=nam ?[(](?:truoc|cham)|0?1 nam (?:bao cao|truoc|cham|[(]))|bao cao (?:theo |[a-z]{2,4} [a-z]{2,4} )?(?=${openUnit} ?(?:[()]|truoc|cham nhat|gui|vao ngay|: ?(?:gui )?${dayBefore}))|(?:bao cao|so ket|tong ket) (?:theo )?(?=${openUnit}(?: ?,| va| ?/) ?(?:bao cao |so ket |tong ket )?(?:${every} ?)?${openUnit}))(?<units>${openUnit}(?:(?: ?, ?va| ?,| va| hoac| ?/| ?;) ?(?:dinh ky )?(?:bao cao |so ket |tong ket )?(?:${every} ?)?(?:01 |1 |mot )?${openUnit}){0,4})`,
    build: ({ units = '' }) => rhythmsIn(units),
  },
]

const numbers: Record<string, number> = { mot: 1, hai: 2, bon: 4 }
const weekdays: Record<string, number> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 }

function weekly({ weekday: name, sunday }: Record<string, string | undefined>): When[] | null {
  const day = sunday !== undefined ? 7 : (weekdays[name ?? ''] ?? Number(name) - 1)
  return [{ kind: 'rhythm', every: 'week', date: day, month: null, monthOffset: 0 }]
}

/** The last day of the month is its 31st, which a shorter month has as its last. */
function dateOf(words: string): number {
  return words.startsWith('cuoi') ? 31 : numberOf(words)
}

function inMonth(day: string, monthOffset: number): When[] {
  return dated({ every: 'month', date: dateOf(day), month: null, monthOffset })
}

function dated(rhythm: Omit<Extract<When, { kind: 'rhythm' }>, 'kind'>): When[] {
  const date = rhythm.date ?? 0
  return date < 1 || date > 31 ? [{ kind: 'impossible' }] : [{ kind: 'rhythm', ...rhythm }]
}

const names: [RegExp, Every][] = [
  [/^(?:0?6|sau) ?thang$/, 'half-year'],
  [/^(?:0?3|ba) ?thang$/, 'quarter'],
  [/^(?:(?:0?1|mot) ?)?tuan$/, 'week'],
  [/^(?:(?:0?1|mot) ?)?thang$/, 'month'],
  [/^(?:(?:0?1|mot) ?)?quy$/, 'quarter'],
  [/^(?:(?:0?1|mot) ?)?nam$/, 'year'],
]

const open = (rhythm: Every): When[] => [{ kind: 'rhythm', every: rhythm, date: null, month: null, monthOffset: 0 }]

/** "02 lần/năm" is every half-year; what does not come out even is no rhythm that has a name. */
function timesAYear(count: number, unit: string): When[] | null {
  if (unit === 'nam') {
    const rhythm = ({ 1: 'year', 2: 'half-year', 4: 'quarter', 12: 'month' } as const)[count]
    return rhythm === undefined ? null : open(rhythm)
  }
  const rhythm = ({ quy: 'quarter', thang: 'month', tuan: 'week' } as const)[unit]
  return count === 1 && rhythm !== undefined ? open(rhythm) : null
}

const piece = new RegExp(
  String.raw`(?:dinh ?ky ?)?(?:${every} ?,? ?)?((?:(?:0?[136]|mot|ba|sau) ?)?(?:tuan|quy|thang|nam))`,
  'g',
)

/** "tháng, quý, 6 tháng và năm": each rhythm of the list once, with the part of the words that says it. */
function rhythmsIn(units: string): When[] | null {
  const found = new Map<Every, When>()
  for (const match of matchesOf(piece, units)) {
    const rhythm = names.find(([rule]) => rule.test(match[1] ?? ''))?.[1]
    if (rhythm === undefined || found.has(rhythm)) continue
    const from = units.length - match.index
    const part = { from, to: from - match[0].length }
    found.set(rhythm, { kind: 'rhythm', every: rhythm, date: null, month: null, monthOffset: 0, part })
  }
  return found.size === 0 ? null : [...found.values()]
}
