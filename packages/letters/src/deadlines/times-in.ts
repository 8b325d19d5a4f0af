import { annualForms, dayForms } from './day-forms.ts'
import { durationForms } from './duration-forms.ts'
import { rhythmForms } from './rhythm-forms.ts'
import { stretchForms } from './stretch-forms.ts'
import type { Stretch } from './found.ts'
import type { Tape } from './tape.ts'
import type { TimeForm, When } from './when.ts'

/** A time expression with its place on the tape. */
export type Time = { form: string; whens: When[]; from: number; to: number }

const start = String.raw`(?:(?<![a-z\d])|(?=n ?[gq] ?a ?[yvj] ?[/ ]?\d)|(?<=trong|truoc|het|nhat))`
const forms: [TimeForm, RegExp][] = [
  ...annualForms,
  ...rhythmForms,
  ...dayForms,
  ...stretchForms,
  ...durationForms,
].map((form) => [form, new RegExp(`${start}(?:${form.pattern.replaceAll(' ', ' ?')})`, 'g')])
/** The forms of what is repeated stand first; without one of these words none of them stands in a window. */
const single = forms.slice(annualForms.length + rhythmForms.length)
const repeats =
  /hang|hag|moi|tung|tuan|quy|ky|lan|cuoi|bao ?cao|so ?ket|tong ?ket|(?:nam|thang) ?(?:sau|toi|truoc|ke|lien|tiep|do)|nam ?\(|(?:0?6|sau) ?thang|ca ?nam/

/** What every time expression has somewhere: a number beside a unit or another number, or words that count or repeat. */
const hint = new RegExp(
  [
    String.raw`\d ?(?:[/.–-] ?[\doil|]|t ?h ?a ?n|n ?[gq] ?a|n ?a ?m|tuan|quy|gio|h|lan)`,
    String.raw`(?:a ?[yvj]|a ?n ?g|a ?m|quy|tuan)[ /|.,:(_]{0,3}\d`,
    String.raw`[oil|] ?(?:thang|\/)|\) ?(?:ngay|thang|tuan|gio|nam)`,
    'quy ?[iv]+(?![a-z])',
    '(?:hang|hag|moi|tung|cuoi|dau|giua|nua|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|lam|trong|het|ca) ?(?:tuan|thang|quy|nam|ngay|gio)',
    '(?:tuan|thang|quy|nam|ngay) ?(?:sau|toi|nay|truoc|ke|lien|tiep|bao|do|cuoi|dau|lam)',
    'dinh ?ky',
    'thu ?(?:hai|ba|tu|nam|sau|bay)(?![a-z])',
    'chu ?nhat',
  ].join('|'),
  'g',
)
/** How far an expression can reach around such a place. */
const reach = 60

/** Every time expression of a tape, left to right; words that one form has read are not read by the next. */
export function timesIn(tape: Tape): Time[] {
  const times = windowsOf(tape.folded).flatMap((window) => timesInWindow(tape, window))
  return times.sort((a, b) => a.from - b.from)
}

/** The stretches in which an expression can stand, apart from each other, each beginning at a blank. */
function windowsOf(folded: string): Stretch[] {
  const windows: Stretch[] = []
  hint.lastIndex = 0
  for (let match = hint.exec(folded); match !== null; match = hint.exec(folded)) {
    const { index } = match
    hint.lastIndex = Math.max(index + 1, index + reach - 10)
    const last = windows.at(-1)
    const from = Math.max(0, index - reach)
    const to = Math.min(folded.length, index + reach * 2)
    if (last !== undefined && from <= last.to) last.to = to
    else windows.push({ from, to })
  }
  return windows.map(({ from, to }) => ({ from: from === 0 ? 0 : folded.indexOf(' ', from), to }))
}

function timesInWindow(tape: Tape, window: Stretch): Time[] {
  const words = tape.folded.slice(window.from, window.to)
  const taken = new Uint8Array(words.length)
  const times: Time[] = []
  for (const [form, rule] of repeats.test(words) ? forms : single) {
    if (!form.needs.test(words)) continue
    rule.lastIndex = 0
    for (let match = rule.exec(words); match !== null; match = rule.exec(words)) {
      const end = match.index + match[0].trimEnd().length
      if (isTaken(taken, match.index, end)) continue
      const from = window.from + match.index
      const to = window.from + end
      if (!looksRight(tape, form, from, to)) continue
      const whens = form.build(match.groups ?? {})
      if (whens === null) continue
      taken.fill(1, match.index, end)
      times.push({ form: form.name, whens, from, to })
    }
  }
  return times
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true
  return false
}

const accented = /[^ -~–—“”…]/

/** Folding makes one word of quý and quy: the marked words decide, unless the copy lost its diacritics. */
function looksRight(tape: Tape, { marks }: TimeForm, from: number, to: number): boolean {
  if (marks === undefined) return true
  const near = tape.marked.slice(Math.max(0, from - 60), to)
  return marks.test(tape.marked.slice(from, to)) || !accented.test(near)
}
