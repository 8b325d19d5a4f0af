import type { Day } from '@vnit/domain'
import type { View } from '../text/view.ts'
import { dayFrom, datePattern, firstDate } from './date.ts'

/** The date of a cited document: after its number ("ngày 30/01/2018"), or told before it ("Ngày ..., Thủ tướng đã ký"). */
export function dateOfCitation(view: View, from: number, to: number): { day: Day; from: number; to: number } | null {
  return after(view.folded, to) ?? before(view.folded, from)
}

function after(folded: string, to: number): { day: Day; from: number; to: number } | null {
  const match = new RegExp(String.raw`^\s*,?\s*(?:(?:duoc\s+)?(?:ky|ban hanh)\s+)?ngay\s*${datePattern}`).exec(
    folded.slice(to, to + 60),
  )
  if (match === null) return null
  const [words, date, month, year] = match
  const day = date && month && year ? dayFrom(date, month, year) : null
  return day === null ? null : { day, from: to, to: to + words.length }
}

/** "Ngày 30/12/2014, Thủ tướng Chính phủ đã ký ban hành Quyết định số": in one sentence, with a verb of issuing between. */
function before(folded: string, from: number): { day: Day; from: number; to: number } | null {
  const start = Math.max(0, from - 220)
  const near = folded.slice(start, from)
  const opening = near.search(/(?:^|[.;\n])\s*ngay\s*\d(?!.*(?:^|[.;\n])\s*ngay\s*\d)/s)
  if (opening === -1) return null
  const clause = near.slice(opening)
  const date = firstDate(clause)
  if (date === null) return null
  const between = clause.slice(date.to)
  const tells = /(?:da\s*)?(?:ky|ban\s*hanh|co)\s*(?:cong|quyet|thong|chi|nghi|van|ban)/.test(between)
  if (!tells || /[.;]\s/.test(between) || firstDate(between) !== null) return null
  if (/\d\s*\/\s*(?:\d{4}\s*\/)?\s*[a-z]{2}/.test(between)) return null
  return { day: date.day, from: start + opening + date.from, to: start + opening + date.to }
}
