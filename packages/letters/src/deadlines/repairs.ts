import type { Repair } from '@vnit/domain'
import { digitsOf } from './digits.ts'
import { matchesOf } from '../text/matches-of.ts'

const damaged = /(?<!\p{L})[\dOoIil|SsZzBb](?: ?[\dOoIil|SsZzBb]){0,3}(?=\s*(?:tháng|năm|[/.-]|,|$))/giu
/** Without one of these nothing is damaged. */
const suspicious = /\d ?[oil|szb]|[oil|szb] ?\d|\d \d/i

const before = /^\s*(tr(?!ước|uoc)\S{2,4}c|(?:tn|tm|ư)\S{1,3}c)(?=\s|ngày)/iu

/** What was mended to read these words: look-alikes and blanks between digits, and a wrong letter in `trước`. */
export function repairsIn(shown: string): Repair[] {
  const repairs: Repair[] = []
  for (const { 0: was } of suspicious.test(shown) ? matchesOf(damaged, shown) : []) {
    const became = digitsOf(was.toLowerCase())
    if (!/\d/.test(was) || became === was) continue
    repairs.push({ code: /[^\d ]/.test(was) ? 'look-alike-mended' : 'blank-removed', was, became })
  }
  const word = before.exec(shown)?.[1]
  if (word !== undefined) repairs.push({ code: 'letter-restored', was: word, became: 'trước' })
  return repairs
}
