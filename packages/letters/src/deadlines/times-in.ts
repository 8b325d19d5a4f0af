import { annualForms, dayForms } from './day-forms.ts'
import { durationForms } from './duration-forms.ts'
import type { Stretch } from './found.ts'
import { plainDatesIn } from './plain-dates.ts'
import { rhythmForms } from './rhythm-forms.ts'
import { stretchForms } from './stretch-forms.ts'
import { markedAt, type Tape } from './tape.ts'
import { windowsOf } from './time-windows.ts'
import type { Time, TimeForm } from './when.ts'

type Compiled = TimeForm & { rule: RegExp }

const start = String.raw`(?:(?<![a-z\d])|(?=n ?[gq] ?a ?[yvj] ?[/ ]?\d)|(?<=trong|truoc|het|nhat))`

function compiled(form: TimeForm): Compiled {
  const begins = form.begins === undefined ? '' : `(?=[${form.begins}])`
  return { ...form, rule: new RegExp(`${begins}${start}(?:${form.pattern.replaceAll(' ', ' ?')})`, 'g') }
}

/** The forms of what is repeated stand first: they hold days, months and years in them. */
const single = [...dayForms, ...stretchForms, ...durationForms].map(compiled)
const repeated = [...annualForms, ...rhythmForms].map(compiled)
const all = [...repeated, ...single]
/** Without what one of them needs none is tried. */
const repeats = new RegExp([...new Set(repeated.map(({ needs }) => needs.source))].join('|'))

/** Every time expression of a tape, left to right; words that one form has read are not read by the next. */
export function timesIn(tape: Tape): Time[] {
  const times = plainDatesIn(tape.folded)
  const windows = windowsOf(tape.folded, times)
  if (windows.length === 0) return times
  const taken = new Uint8Array(tape.folded.length)
  for (const { from, to } of times) taken.fill(1, from, to)
  for (const window of windows) readWindow(tape, window, { times, taken })
  return times.sort((a, b) => a.from - b.from)
}

function readWindow(tape: Tape, window: Stretch, { times, taken }: { times: Time[]; taken: Uint8Array }): void {
  const words = tape.folded.slice(window.from, window.to)
  for (const form of repeats.test(words) ? all : single) {
    if (!form.needs.test(words)) continue
    const { rule } = form
    rule.lastIndex = 0
    for (let match = rule.exec(words); match !== null; match = rule.exec(words)) {
      const from = window.from + match.index
      const to = from + match[0].trimEnd().length
      if (isTaken(taken, from, to) || !looksRight(tape, form, from, to)) continue
      const whens = form.build(match.groups ?? {})
      if (whens === null) continue
      taken.fill(1, from, to)
      times.push({ form: form.name, whens, from, to })
    }
  }
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true
  return false
}

const accented = /[^ -~–—“”…]/

/** Folding makes one word of quý and quy: the marked words decide, unless the copy lost its diacritics. */
function looksRight(tape: Tape, { marks }: TimeForm, from: number, to: number): boolean {
  if (marks === undefined) return true
  return marks.test(markedAt(tape, from, to)) || !accented.test(markedAt(tape, Math.max(0, from - 60), to))
}
