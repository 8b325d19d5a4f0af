import type { Every } from '@vnit/domain'
import { pattern } from '../text/pattern.ts'
import type { View } from '../text/view.ts'
import { type DeadlineFound, type Stretch, wordsAt } from './found.ts'
import { stretchOf, type Tape } from './tape.ts'
import { matchesOf } from '../text/matches-of.ts'

type FirstPeriod = { every: Every; period: string; at: Stretch }

const first = pattern(
  String.raw`(?:(?:thuc hien|ap dung|bat dau|gui|bao cao|trien khai|ky dau|lan dau)[a-z ,]{0,24}(?:ke )?|(?<=(?:hang|moi) (?:thang|quy|nam) ?[;,(] ?))tu (?:(?:bao cao )?(?:ky|ki) )?(?:(thang|quy|nam) ?(iv|iii|ii|i|\d{1,4})(?![a-z\d])(?: ?(?:[/.-]|nam) ?(\d{4}))?)`,
)
const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** Rhythms with their first period, which is said in the same paragraph or in the next one. */
export function withFirstPeriod(view: View, near: readonly Tape[], found: DeadlineFound[]): DeadlineFound[] {
  if (!found.some(({ deadline }) => deadline.kind === 'recurring')) return found
  const periods = near.flatMap(firstPeriodsIn)
  return found.map((one) => {
    const { deadline } = one
    if (deadline.kind !== 'recurring') return one
    const said = periods.find(({ every }) => every === deadline.every)
    if (said === undefined) return one
    const words = `${deadline.words}; ${wordsAt(view, said.at)}`
    return { ...one, deadline: { ...deadline, firstPeriod: said.period, words }, at: [...one.at, said.at] }
  })
}

/** "Báo cáo sẽ được thực hiện từ tháng 6/2009": the first period of a rhythm. */
function firstPeriodsIn(tape: Tape): FirstPeriod[] {
  return matchesOf(first, tape.folded).flatMap((match) => {
    const [words, unit, number = '', year] = match
    const from = match.index + words.search(/(?:ke ?)?tu ?(?:ky|ki|thang|quy|nam|bao)/)
    const period = periodOf(unit ?? '', number, year)
    return period === null ? [] : [{ ...period, at: stretchOf(tape, from, match.index + words.length) }]
  })
}

function periodOf(unit: string, number: string, year: string | undefined): Omit<FirstPeriod, 'at'> | null {
  if (unit === 'thang' && year !== undefined && Number(number) >= 1 && Number(number) <= 12)
    return { every: 'month', period: `${year}-${number.padStart(2, '0')}` }
  if (unit === 'quy' && year !== undefined)
    return { every: 'quarter', period: `${year}-Q${quarters[number] ?? number}` }
  return unit === 'nam' && number.length === 4 ? { every: 'year', period: number } : null
}
