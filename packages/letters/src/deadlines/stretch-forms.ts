import { numberOf } from './digits.ts'
import { yearOf } from './day-forms.ts'
import { nam, number, quarterOf, roman, thang, year } from './time-words.ts'
import type { TimeForm, When } from './when.ts'

const ofYear = (group = 'year') => String.raw`(?: ?[/.-] ?| ?,? ?(?:cua )?${nam} ?)(?<${group}>${year})`
const quy = /q(?:u[ýíỳĩ]|ú[yi])/

/** A month, a quarter, a half or a whole year, or a window from one to another. */
export const stretchForms: TimeForm[] = [
  {
    name: 'window-of-months',
    begins: 't',
    needs: /thang.{1,40}nam|thang ?\d.{1,12}[/.-]/,
    pattern: String.raw`(?:tu )?${thang} ?(?<first>${number})(?:${ofYear('firstYear')})?,? ?(?:den|toi|-|–|va|,) ?(?:het |cuoi )?(?:${thang} ?)?(?<last>${number})(?:${ofYear()})`,
    build: ({ first = '', last = '', firstYear, year: said }) =>
      months(numberOf(first), numberOf(last), firstYear ?? said, said),
  },
  {
    name: 'window-of-months-without-year',
    begins: 't',
    needs: /thang.{1,16}thang/,
    pattern: String.raw`(?:tu )?${thang} ?(?<first>${number}),? ?(?:den|toi|-|–|va) ?(?:het |cuoi )?${thang} ?(?<last>${number})(?! ?[/.-] ?\d)`,
    build: ({ first = '', last = '' }) => months(numberOf(first), numberOf(last), undefined),
  },
  {
    name: 'window-of-quarters',
    begins: 'tq',
    needs: /qu[yi] ?[\d|il]/,
    pattern: String.raw`(?:tu )?qu[yi] ?(?<first>${roman})(?:${ofYear('firstYear')})?,? ?(?:den|toi|-|–|va|,) ?(?:het |cuoi )?(?:qu[yi] ?)?(?<last>${roman})(?:${ofYear()})?`,
    marks: quy,
    build: ({ first = '', last = '', firstYear, year: said }) =>
      months(quarterOf(first) * 3 - 2, quarterOf(last) * 3, firstYear ?? said, said),
  },
  {
    name: 'quarter',
    begins: 'q',
    needs: /qu[yi] ?[\d|il]/,
    pattern: String.raw`qu[yi] ?(?<quarter>${roman})(?:${ofYear()})?`,
    marks: quy,
    build: ({ quarter = '', year: said }) => months(quarterOf(quarter) * 3 - 2, quarterOf(quarter) * 3, said),
  },
  {
    name: 'part-of-year',
    begins: String.raw`\dsnbc`,
    needs: /(?:dau|cuoi) ?nam/,
    pattern: String.raw`(?<count>0?\d|1[01]|sau|nua|ba|chin)(?: thang)? (?<which>dau|cuoi) nam(?: ?(?<year>${year}))?`,
    build: ({ count = '', which, year: said }) => {
      const length = { nua: 6, sau: 6, ba: 3, chin: 9 }[count] ?? Number(count)
      if (length < 1) return [{ kind: 'impossible' }]
      return which === 'dau' ? months(1, length, said) : months(13 - length, 12, said)
    },
  },
  {
    name: 'month',
    begins: 't',
    needs: /t ?h ?a ?n ?g ?[\doil|]/,
    pattern: String.raw`(?:${thang}) ?(?<month>${number})(?! ?(?:dau|cuoi) nam)(?:${ofYear()})?(?! ?[/.] ?\d)`,
    build: ({ month = '', year: said }) => (/\d/.test(month) ? months(numberOf(month), numberOf(month), said) : null),
  },
  {
    name: 'years',
    begins: 'gtn',
    needs: /\d ?(?:-|–|den|va|,) ?(?:nam ?)?\d/,
    pattern: String.raw`(?:(?<phase>giai doan)|(?:tu )?${nam}) ?(?<first>${year}) ?(?:-|–|den|va|,) ?(?:${nam} ?)?(?<year>${year})`,
    build: ({ phase, first, year: said }) =>
      phase === undefined ? months(1, 12, first, said) : [{ kind: 'impossible' }],
  },
  {
    name: 'year',
    begins: 'n',
    needs: /n ?a ?m ?[\dl|]/,
    pattern: String.raw`(?:${nam}) ?(?<year>${year})`,
    build: ({ year: said }) => months(1, 12, said),
  },
]

function months(first: number, last: number, said: string | undefined, lastSaid = said): When[] {
  const year = said === undefined ? null : yearOf(said)
  const lastYear = lastSaid === undefined ? null : yearOf(lastSaid)
  const ordered = year !== null && lastYear !== null && year < lastYear ? true : first <= last
  if (first < 1 || last < 1 || first > 12 || last > 12 || !ordered) return [{ kind: 'impossible' }]
  return [{ kind: 'stretch', first, last, year, lastYear }]
}
