import type { Day, Deadline } from '@vnit/domain'
import type { View } from '../text/view.ts'
import { candidatesOf } from './candidates.ts'
import { eventAfter } from './events.ts'
import { type DeadlineContext, type DeadlineFound, type Stretch, wordsAt } from './found.ts'
import type { Candidate } from './judge.ts'
import { paragraphTapes } from './paragraph-tapes.ts'
import { repairsIn } from './repairs.ts'
import { resolve } from './resolve.ts'
import { rhythmsTogether } from './rhythm-groups.ts'
import { quotingParagraphs } from './quoted.ts'
import { stretchOf, type Tape } from './tape.ts'
import type { When } from './when.ts'

/** Every deadline that the stretches set, in the order of the text, with its place in the view. */
export function findDeadlines(view: View, stretches: readonly Stretch[], context: DeadlineContext): DeadlineFound[] {
  return withoutRepeats(stretches.flatMap((stretch) => inStretch(view, stretch, context)))
}

const timeColumn = /thoi ?gian (?:hoan thanh|thuc hien|trinh|bao cao|ban hanh|xong)|thoi ?han|tien do/

function inStretch(view: View, stretch: Stretch, context: DeadlineContext): DeadlineFound[] {
  const tapes = paragraphTapes(view, stretch)
  const quoting = quotingParagraphs(tapes)
  let hasTimeColumn = false
  return tapes.flatMap((tape, index) => {
    hasTimeColumn ||= timeColumn.test(tape.folded)
    if (quoting[index] || isHeading(tape)) return []
    return candidatesOf(tape, hasTimeColumn).flatMap((candidates) => inSentence(view, candidates, context))
  })
}

function isHeading({ shown }: Tape): boolean {
  return shown.length > 12 && shown === shown.toUpperCase()
}

type Placed = { candidate: Candidate; when: When }

function inSentence(view: View, candidates: Candidate[], context: DeadlineContext): DeadlineFound[] {
  const placed = rhythmsTogether(
    candidates.flatMap((candidate) => candidate.time.whens.map((when) => ({ candidate, when }))),
  )
  return sharedWords(
    view,
    placed.flatMap((one) => {
      const found = read(view, one, context)
      return found === null ? [] : [found]
    }),
  )
}

function read(view: View, { candidate, when }: Placed, context: DeadlineContext): DeadlineFound | null {
  const { issuedOn } = context
  const { tape, time, lead } = candidate
  const event = when.kind === 'duration' ? eventAfter(tape.folded, time.to) : null
  const at = stretchOf(tape, lead.from, event?.to ?? time.to)
  const words = wordsAt(view, at)
  const repairs = repairsIn(tape.shown.slice(lead.from, time.to))
  const base = lead.strength === 'strong' ? 0.95 : lead.strength === 'weak' ? 0.8 : 0.7
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
    return { deadline, at: [at], confidence: base - 0.15, repairs }
  }
  const operator = lead.strength === 'none' && when.kind === 'rhythm' && when.date !== null ? 'on' : lead.operator
  const resolved = resolve(when, operator, issuedOn, issuedOn ?? latestCited(context))
  if (resolved === null) return null
  const confidence = Math.round((base - resolved.doubt - mended) * 100) / 100
  return { deadline: { ...resolved.deadline, words }, at: [at], confidence, repairs }
}

/** Rhythms said together in one sentence share their words and places. */
function sharedWords(view: View, found: DeadlineFound[]): DeadlineFound[] {
  const rhythms = found.filter(({ deadline }) => deadline.kind === 'recurring')
  if (rhythms.length < 2) return found
  const from = Math.min(...rhythms.flatMap(({ at }) => at.map((one) => one.from)))
  const to = Math.max(...rhythms.flatMap(({ at }) => at.map((one) => one.to)))
  const words = wordsAt(view, { from, to })
  return found.map((one) =>
    one.deadline.kind === 'recurring' ? { ...one, deadline: { ...one.deadline, words }, at: [{ from, to }] } : one,
  )
}

/** A rhythm without its day says nothing more where the same rhythm has its day elsewhere. */
function withoutRepeats(found: DeadlineFound[]): DeadlineFound[] {
  const known = new Set(
    found.flatMap(({ deadline }) => (deadline.kind === 'recurring' && deadline.day !== null ? [deadline.every] : [])),
  )
  const seen = new Set<string>()
  return found.filter(({ deadline }) => {
    if (deadline.kind === 'recurring' && deadline.day === null) {
      if (known.has(deadline.every) || seen.has(deadline.every)) return false
      seen.add(deadline.every)
    }
    return true
  })
}

/** A document is not older than the newest that it cites: as much is known of its date when that is not readable. */
function latestCited({ citations }: DeadlineContext): Day | null {
  return citations.reduce<Day | null>(
    (latest, { issuedOn }) => (issuedOn !== null && (latest === null || issuedOn > latest) ? issuedOn : latest),
    null,
  )
}
