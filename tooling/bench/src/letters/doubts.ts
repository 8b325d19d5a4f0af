import type { Mark } from './marks.ts'
import { partsOf } from './parts.ts'
import { corpus } from './source.ts'

/** Labels that the words beside them do not bear out: a slip of the pen in the corpus. Empty when all is well. */
export function corpusDoubts(): string[] {
  return corpus().flatMap((source) => {
    const issuedOn = source.head['date'] ?? '9999-12-31'
    return partsOf(source).marks.all.flatMap((mark) => {
      const doubt = doubtOf(mark, issuedOn)
      return doubt === null ? [] : [`${source.id}: ${doubt}: ${mark.value} ${mark.date ?? ''} “${mark.words}”`]
    })
  })
}

function doubtOf({ field, value, date, words }: Mark, issuedOn: string): string | null {
  if (value === null) return null
  if (field === 'citation') {
    if (!words.replace(/\s/g, '').includes(value)) return 'another number'
    if (date && date > issuedOn) return 'cited before it was issued'
    return date === null && /ngày \d/.test(words) ? 'a date is there' : null
  }
  if (field !== 'deadline') return null
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return saysDay(words, value) ? null : 'another day'
  const [count] = /(?<=^P)\d+/.exec(value) ?? []
  return count === undefined || new RegExp(`(?<!\\d)0?${count}(?!\\d)`).test(words) ? null : 'another count'
}

function saysDay(words: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number)
  const said = new RegExp(`(?<!\\d)0?${date}(?: tháng |[/.-])0?${month}(?!\\d)`).test(words)
  const printedYear = /(?<=năm |[/.-])(\d{4})$/.exec(words)?.[1]
  return said && (printedYear === undefined || Number(printedYear) === year)
}
