import type { Period } from '@vnit/domain/agencies'
import { addDays } from '@vnit/domain/time'
import { writeDay } from '../../lib/days.ts'
import type { partsWords } from '../../words/parts/index.ts'

/** A period in words: from its first day to its last, or to the present. */
export function inWords({ from, to }: Period, words: (typeof partsWords)['vi']): string {
  const begin = from === null ? words.sinceBefore : words.from(writeDay(from))
  return `${begin} ${to === null ? words.stillThere : words.until(writeDay(addDays(to, -1)))}`
}
