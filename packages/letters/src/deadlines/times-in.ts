import { annualForms, dayForms } from './day-forms.ts'
import { durationForms } from './duration-forms.ts'
import { rhythmForms } from './rhythm-forms.ts'
import { stretchForms } from './stretch-forms.ts'
import type { Tape } from './tape.ts'
import type { TimeForm, When } from './when.ts'

/** A time expression with its place on the tape. */
export type Time = { form: string; whens: When[]; from: number; to: number }

const start = String.raw`(?:(?<![a-z\d])|(?=n ?g ?a ?y ?[/ ]?\d)|(?<=trong|truoc|het|nhat))`
const forms: [TimeForm, RegExp][] = [
  ...annualForms,
  ...rhythmForms,
  ...dayForms,
  ...stretchForms,
  ...durationForms,
].map((form) => [form, new RegExp(`${start}(?:${form.pattern.replaceAll(' ', ' ?')})`, 'g')])
const hint = /\d|hang|hag |moi |tung |dinh ?ky|quy|thang|tuan|ngay|nam/

/** Every time expression of a tape, left to right; words that one form has read are not read by the next. */
export function timesIn(tape: Tape): Time[] {
  if (!hint.test(tape.folded)) return []
  const taken = new Uint8Array(tape.folded.length)
  const times: Time[] = []
  for (const [form, rule] of forms) {
    for (const match of tape.folded.matchAll(rule)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (taken.subarray(from, to).includes(1) || !looksRight(tape, form, from, to)) continue
      const whens = form.build(match.groups ?? {})
      if (whens === null) continue
      taken.fill(1, from, to)
      times.push({ form: form.name, whens, from, to })
    }
  }
  return times.sort((a, b) => a.from - b.from)
}

const accented = /[^ -~–—“”…]/

/** Folding makes one word of quý and quy: the marked words decide, unless the copy lost its diacritics. */
function looksRight(tape: Tape, { marks }: TimeForm, from: number, to: number): boolean {
  if (marks === undefined) return true
  const near = tape.marked.slice(Math.max(0, from - 60), to)
  return marks.test(tape.marked.slice(from, to)) || !accented.test(near)
}
