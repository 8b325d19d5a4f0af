import type { Day, Deadline } from '@vnit/domain'
import type { View } from '../text/view.ts'
import { eventAfter } from './events.ts'
import { type DeadlineContext, type DeadlineFound, type Stretch, wordsAt } from './found.ts'
import type { Candidate } from './judge.ts'
import { repairsIn } from './repairs.ts'
import { resolve } from './resolve.ts'
import { rhythmsTogether } from './rhythm-groups.ts'
import { stretchOf } from './tape.ts'
import type { When } from './when.ts'

/** How sure a deadline is by the words that bind it, as measured on the corpus. */
const sureness = { strong: 0.96, weak: 0.93, none: 0.9 }

type Placed = { candidate: Candidate; when: When }

/** The deadlines of the candidates of one sentence. */
export function readSentence(view: View, candidates: Candidate[], context: DeadlineContext): DeadlineFound[] {
  const placed = rhythmsTogether(
    candidates.flatMap((candidate) => candidate.time.whens.map((when) => ({ candidate, when }))),
  )
  return placed.flatMap((one) => {
    const found = read(view, one, context)
    return found === null ? [] : [found]
  })
}

function read(view: View, { candidate, when }: Placed, context: DeadlineContext): DeadlineFound | null {
  const { issuedOn } = context
  const { tape, time, lead } = candidate
  const event = when.kind === 'duration' ? eventAfter(tape.folded, time.to) : null
  const at = partOf(candidate, when) ?? stretchOf(tape, lead.from, event?.to ?? time.to)
  const words = wordsAt(view, at)
  const repairs = repairsIn(tape.shown.slice(lead.from, time.to))
  const base = sureness[lead.strength]
  const mended = repairs.length > 0 ? 0.1 : 0
  if (when.kind === 'duration') {
    const own = event !== null && /^(?:ky|ban hanh|phat hanh)(?![a-z])(?! (?:hop dong|ket))/.test(event.folded)
    const deadline: Deadline = {
      kind: 'relative',
      operator: 'by',
      count: when.count,
      unit: when.unit,
      event: event === null ? '' : wordsAt(view, stretchOf(tape, event.from, event.to)).slice(0, 500),
      eventOn: own ? issuedOn : null,
      words,
    }
    return { deadline, at: [at], confidence: base - 0.03 - mended, repairs }
  }
  const bound = when.kind === 'rhythm' ? when.bound : undefined
  const operator =
    bound ?? (lead.strength === 'none' && when.kind === 'rhythm' && when.date !== null ? 'on' : lead.operator)
  const resolved = resolve(when, operator, issuedOn, issuedOn ?? latestCited(context))
  if (resolved === null) return null
  const confidence = Math.round((base - resolved.doubt - mended) * 100) / 100
  return { deadline: { ...resolved.deadline, words }, at: [at], confidence, repairs }
}

/** Of several rhythms in one expression each has its own part; the first takes along what stands before it. */
function partOf({ tape, time, lead }: Candidate, when: When): Stretch | null {
  if (when.kind !== 'rhythm' || when.part === undefined || time.whens.length < 2) return null
  const from = when === time.whens[0] ? lead.from : time.to - when.part.from
  return stretchOf(tape, from, time.to - when.part.to)
}

/** A document is not older than the newest that it cites: as much is known of its date when that is not readable. */
function latestCited({ citations }: DeadlineContext): Day | null {
  return citations.reduce<Day | null>(
    (latest, { issuedOn }) => (issuedOn !== null && (latest === null || issuedOn > latest) ? issuedOn : latest),
    null,
  )
}
