import type { Day } from '@vnit/domain'
import { against, type Where } from './against.ts'
import type { Lead } from './leads.ts'
import type { Tape } from './tape.ts'
import type { Time } from './times-in.ts'

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

/** Why the candidate is no deadline, or null when nothing speaks against it. */
export function reasonAgainst(candidate: Candidate): string | null {
  const places = placesOf(candidate, candidate.tape.folded)
  const marked = placesOf(candidate, candidate.tape.marked)
  const kind = candidate.time.whens[0]?.kind ?? 'impossible'
  for (const { why, where, says, marks, unless, leads, strengths, times } of against) {
    if (times !== undefined && !times.includes(kind)) continue
    if (strengths !== undefined && !strengths.includes(candidate.lead.strength)) continue
    if (leads !== undefined && !leads.test(candidate.lead.words)) continue
    if (!says.test(places[where]) || (unless?.test(places[where]) ?? false)) continue
    if (marks === undefined || marks.test(marked[where]) || !accented.test(marked[where])) return why
  }
  return null
}

const accented = /[à-ỹđ]/

function placesOf({ tape, sentence, time, lead }: Candidate, text: string): Record<Where, string> {
  const statement = text.slice(Math.max(0, lead.from - 500), lead.from)
  const period = tape.shown.slice(Math.max(0, lead.from - 500), lead.from).search(/[.?!]\s(?=[^.?!]*$)/)
  const before = text.slice(Math.max(sentence.from, lead.from - 300), lead.from)
  return {
    touching: before.slice(-60),
    clause: before.slice(Math.max(0, before.lastIndexOf(', ') + 1)),
    sentence: before,
    statement: statement.slice(period + 1),
    after: text.slice(time.to, Math.min(sentence.to, time.to + 160)),
  }
}
