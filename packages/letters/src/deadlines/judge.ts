import { against, type Where } from './against.ts'
import type { Lead } from './leads.ts'
import type { Tape } from './tape.ts'
import type { Time } from './times-in.ts'

/** A time in its sentence, with the words that bind it, as the rules see it. */
export type Candidate = { tape: Tape; sentence: { from: number; to: number }; time: Time; lead: Lead }

/** Why the candidate is no deadline, or null when nothing speaks against it. */
export function reasonAgainst(candidate: Candidate): string | null {
  const places = placesOf(candidate, candidate.tape.folded)
  const marked = placesOf(candidate, candidate.tape.marked)
  for (const { why, where, says, marks, unless, leads, strengths } of against) {
    if (strengths !== undefined && !strengths.includes(candidate.lead.strength)) continue
    if (leads !== undefined && !leads.test(candidate.lead.words)) continue
    if (!says.test(places[where]) || (unless?.test(places[where]) ?? false)) continue
    if (marks === undefined || marks.test(marked[where]) || !accented.test(marked[where])) return why
  }
  return null
}

const accented = /[à-ỹđ]/

function placesOf({ sentence, time, lead }: Candidate, text: string): Record<Where, string> {
  const before = text.slice(Math.max(sentence.from, lead.from - 300), lead.from)
  return {
    touching: before.slice(-60),
    clause: before.slice(Math.max(0, before.lastIndexOf(', ') + 1)),
    sentence: before,
    after: text.slice(time.to, Math.min(sentence.to, time.to + 160)),
  }
}
