import type { Every } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { pattern } from '../text/pattern.ts'
import { flat, type View } from '../text/view.ts'
import type { DeadlineRead, Stretch } from './deadline-read.ts'

const first = pattern(
  String.raw`(?:thuc hien|ap dung|bat dau|gui|bao cao|trien khai|ky dau|lan dau)[a-z ,]{0,24}(?:ke )?tu (?:(?:bao cao )?(?:ky|ki) )?(?:(thang|quy|nam) ?(iv|iii|ii|i|\d{1,4})(?![a-z\d])(?: ?(?:[/.-]|nam) ?(\d{4}))?)`,
)
const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** Rhythms with their first period, which stands in the same provision or in the next one. */
export function withFirstPeriod(view: View, near: (Stretch | null)[], reads: DeadlineRead[]): DeadlineRead[] {
  return reads.map((read) => {
    if (read.deadline.kind !== 'recurring') return read
    for (const stretch of near) {
      const first = stretch === null ? null : firstPeriodNear(flat(view, stretch), read.deadline.every)
      if (stretch === null || first === null) continue
      const at = { from: stretch.from + first.from, to: stretch.from + first.to }
      const words = `${read.deadline.words}; ${oneLine(view.text.slice(at.from, at.to))}`
      return { ...read, deadline: { ...read.deadline, firstPeriod: first.period, words }, at: [...read.at, at] }
    }
    return read
  })
}

/** "Báo cáo sẽ được thực hiện từ tháng 6/2009": the first period of a rhythm, said beside it. */
function firstPeriodNear(folded: string, rhythm: Every): { period: string; from: number; to: number } | null {
  for (const match of folded.matchAll(first)) {
    const [words, unit, number = '', year] = match
    const from = match.index + words.search(/(?:ke\s*)?tu\s*(?:ky|ki|thang|quy|nam|bao)/)
    const period = periodOf(rhythm, unit ?? '', number, year)
    if (period !== null) return { period, from, to: match.index + words.length }
  }
  return null
}

function periodOf(rhythm: Every, unit: string, number: string, year: string | undefined): string | null {
  if (unit === 'thang' && rhythm === 'month' && year)
    return Number(number) >= 1 && Number(number) <= 12 ? `${year}-${number.padStart(2, '0')}` : null
  if (unit === 'quy' && rhythm === 'quarter' && year) return `${year}-Q${quarters[number] ?? number}`
  return unit === 'nam' && rhythm === 'year' && number.length === 4 ? number : null
}
