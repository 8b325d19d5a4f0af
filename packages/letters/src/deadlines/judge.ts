import type { Day } from '@vnit/domain'
import { against, type Against, type Where } from './against.ts'
import type { Lead } from './leads.ts'
import { markedAt, type Tape } from './tape.ts'
import type { Time } from './when.ts'

/** A time in its sentence, with the words that bind it, as the rules see it. */
export type Candidate = {
  tape: Tape
  sentence: { from: number; to: number }
  time: Time
  lead: Lead
  around: Around
}

/**
 * What was read before: whether work was asked for already, and whether times for work were announced ("Thời hạn:").
 * `tells`: the document is a report, which tells of work rather than asking for it. `dated`: its own date is
 * known, so that what is past can be told.
 */
export type Around = { asked: boolean; timesFollow: boolean; tells: boolean; dated: boolean; issuedOn: Day | null }

/** Whether nothing speaks against the candidate. */
export function isUncontested(candidate: Candidate): boolean {
  return groups.every((group) => !speaksAgainst(group, candidate))
}

/** The rules that look at one place, and one that says whether any of them is worth a try. */
type Group = { where: Where; any: RegExp; rules: readonly Against[] }

const groups: Group[] = [...Map.groupBy(against, ({ where }) => where)].map(([where, rules]) => ({
  where,
  any: new RegExp(rules.map(({ says }) => says.source).join('|'), rules[0]?.says.flags),
  rules,
}))

const accented = /[à-ỹđ]/

function speaksAgainst({ where, any, rules }: Group, candidate: Candidate): boolean {
  const { tape, time, lead } = candidate
  const { words, from } = placeOf(candidate, where)
  any.lastIndex = words.length
  if (!any.test(words)) return false
  const kind = time.whens[0]?.kind ?? 'impossible'
  return rules.some(({ says, marks, unless, leads, strengths, times }) => {
    if (times?.includes(kind) === false || strengths?.includes(lead.strength) === false) return false
    if (leads?.test(lead.words) === false) return false
    says.lastIndex = words.length
    if (!says.test(words) || unless?.test(words) === true) return false
    if (marks === undefined) return true
    const marked = markedAt(tape, from, from + words.length)
    return marks.test(marked) || !accented.test(marked)
  })
}

type Place = { words: string; from: number }

function placeOf({ tape: { folded, shown }, sentence, time, lead }: Candidate, where: Where): Place {
  if (where === 'after') return { words: folded.slice(time.to, Math.min(sentence.to, time.to + 160)), from: time.to }
  const from = Math.max(sentence.from, lead.from - 300)
  if (where === 'sentence') return placeFrom(folded, from, lead.from)
  if (where === 'touching') return placeFrom(folded, Math.max(from, lead.from - 60), lead.from)
  if (where === 'statement') return placeFrom(folded, afterStop(shown, lead.from), lead.from)
  const comma = folded.slice(from, lead.from).lastIndexOf(', ')
  return placeFrom(folded, from + comma + 1, lead.from)
}

function placeFrom(folded: string, from: number, to: number): Place {
  return { words: folded.slice(from, to), from }
}

/** Where the words behind the last full stop begin. */
function afterStop(shown: string, to: number): number {
  const from = Math.max(0, to - 500)
  for (let at = to - 1; at >= from; at -= 1) {
    const char = shown[at]
    if (char === '.' || char === '?' || char === '!') return shown[at + 1] === ' ' && at + 1 < to ? at + 1 : from
  }
  return from
}
