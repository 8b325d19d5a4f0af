import type { Day, Deadline, DeadlineReading } from '@vnit/domain'
import { periodRule } from './period-rule.ts'
import { mayShare, rhythmRule } from './rhythm-rule.ts'

/** A deadline as one line of the reader's JSON. */
export type DeadlineLine = {
  text: string
  kind: 'date' | 'recurring' | 'period'
  date: Day | null
  rule: string | null
}

type Recurring = Extract<Deadline, { kind: 'recurring' }>

/**
 * The deadlines in the notation of `npm run letter`: a date stays as printed, rhythms said together are one line. What
 * waits for another document or follows its clause sets no time that this notation could say, and is left out.
 */
export function deadlineLines(readings: readonly DeadlineReading[]): DeadlineLine[] {
  const lines: DeadlineLine[] = []
  for (let index = 0; index < readings.length; index += 1) {
    const { deadline } = readings[index] as DeadlineReading
    if (deadline.kind === 'date') lines.push({ text: deadline.words, kind: 'date', date: deadline.day, rule: null })
    else if (deadline.kind === 'period')
      lines.push({
        text: deadline.words,
        kind: 'period',
        date: null,
        rule: periodRule(deadline.from, deadline.to, deadline.words),
      })
    else if (deadline.kind === 'relative')
      lines.push({ text: deadline.words, kind: 'period', date: null, rule: durationRule(deadline) })
    else if (deadline.kind === 'recurring') {
      const together = togetherFrom(readings, index, deadline)
      const text = together.map(({ words }) => words.split('; ')[0]).join(', ')
      lines.push({ text, kind: 'recurring', date: null, rule: rhythmRule(together) })
      index += together.length - 1
    }
  }
  return lines
}

/** The rhythms from this place on that are said together: "6 tháng và hàng năm", "trước ngày 25/5 và 25/11". */
function togetherFrom(readings: readonly DeadlineReading[], index: number, first: Recurring): Recurring[] {
  const together = [first]
  for (let at = index + 1; at < readings.length; at += 1) {
    const { deadline, spans } = readings[at] as DeadlineReading
    const gap = (spans[0]?.from ?? 0) - ((readings[at - 1] as DeadlineReading).spans[0]?.to ?? 0)
    const last = together.at(-1) ?? first
    if (deadline.kind !== 'recurring' || !mayShare(last, deadline) || gap > (last.every === deadline.every ? 8 : 60))
      break
    together.push(deadline)
  }
  return together
}

const letters = { day: 'D', 'working-day': 'BD', week: 'W', month: 'M' }

function durationRule({ count, unit, words }: Extract<Deadline, { kind: 'relative' }>): string {
  const hours = unit === 'day' ? /(\d{1,3})(?:\s*\([^)]*\))?\s*giờ/iu.exec(words)?.[1] : undefined
  if (hours !== undefined) return `PT${Number(hours)}H`
  if (unit === 'month' && count % 12 === 0 && /n[ăa]m/iu.test(words)) return `P${count / 12}Y`
  return `P${count}${letters[unit]}`
}
