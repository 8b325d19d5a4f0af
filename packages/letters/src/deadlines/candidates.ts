import type { Stretch } from './found.ts'
import { isDeadline } from './is-deadline.ts'
import type { Around, Candidate } from './judge.ts'
import { leadOf } from './leads.ts'
import { sentencesOf } from './sentences.ts'
import type { Tape } from './tape.ts'
import { timesIn } from './times-in.ts'
import type { Time } from './when.ts'

/** The times of a tape that are deadlines, sentence by sentence; from `askedFrom` on the tape asks for work. */
export function candidatesOf(tape: Tape, around: Around, askedFrom: number): Candidate[][] {
  const times = timesIn(tape)
  if (times.length === 0) return []
  const [told, asked] = [
    { ...around, asked: false },
    { ...around, asked: true },
  ]
  const found: Candidate[][] = []
  let next = 0
  for (const sentence of sentencesOf(tape)) {
    const candidates: Candidate[] = []
    for (; next < times.length && (times[next] as Time).from < sentence.to; next += 1) {
      const time = times[next] as Time
      candidates.push(candidateOf(time, { tape, sentence, around: time.from > askedFrom ? asked : told }))
    }
    const kept = strongestOnly(accepted(withLists(candidates)))
    if (kept.length > 0) found.push(kept)
  }
  return found
}

function candidateOf(time: Time, place: { tape: Tape; sentence: Stretch; around: Around }): Candidate {
  return { ...place, time, lead: leadOf(place.tape.folded, time.from, place.sentence.from) }
}

/** A sentence with more times than this is a table or a list. */
const most = 16
const listed = /^ ?(?:\([^()]{0,40}\))? ?(?:,|va|hoac|&|;)? ?(?:(?:bao cao|doi voi)[a-z0-9 ]{0,30})?(?:ngay )?$/

/** "trước ngày 25/5 (báo cáo 6 tháng) và 25/11": words that bind the first day of a list bind the others too. */
function withLists(candidates: Candidate[]): Candidate[] {
  let before: Candidate | null = null
  for (const candidate of candidates) {
    if (!saysDay(candidate)) continue
    if (before !== null && candidate.lead.strength === 'none' && before.lead.strength === 'strong') {
      const gap = candidate.tape.folded.slice(before.time.to, candidate.time.from)
      if (listed.test(gap)) candidate.lead = { ...before.lead, from: candidate.time.from }
    }
    before = candidate
  }
  return candidates
}

function saysDay({ time: { whens } }: Candidate): boolean {
  return whens.some((when) => when.kind === 'day' || (when.kind === 'rhythm' && when.date !== null))
}

/** "Hằng năm, ... gửi trước ngày 30 tháng 6": a rhythm that is no deadline by itself says what sort of day follows it. */
function accepted(candidates: Candidate[]): Candidate[] {
  const kept = candidates.filter(isDeadline)
  if (kept.length === 0 || kept.length === candidates.length || candidates.length > most) return kept
  const last = kept.findLast(({ time: { whens } }) => whens[0]?.kind === 'day' && whens[0].year === null)
  if (last === undefined) return kept
  return candidates.filter((one) => kept.includes(one) || (isOpenYear(one) && one.time.from < last.time.to + 30))
}

function isOpenYear({ time: { whens } }: Candidate): boolean {
  return whens.every(
    (when) => when.kind === 'rhythm' && when.date === null && (when.every === 'year' || when.every === 'half-year'),
  )
}

/** Where something is said with "trước" or "chậm nhất", a mere "trong tháng" beside it tells of what, not by when. */
function strongestOnly(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates
  const strong = candidates.filter(({ lead }) => lead.strength === 'strong')
  return candidates.filter((one) => {
    if (one.lead.strength !== 'weak' || one.lead.operator !== 'on' || isRhythm(one.time)) return true
    return strong.every((other) => areApart(one, other))
  })
}

/** "tổ chức điểm trong quý II, còn lại xong trước ngày 31/10": a comma between two times parts two things to do. */
function areApart(one: Candidate, other: Candidate): boolean {
  const [before, after] = one.time.from < other.time.from ? [one, other] : [other, one]
  return /,\s*\S+ \S+/.test(one.tape.folded.slice(before.time.to, after.lead.from))
}

function isRhythm({ whens }: Time): boolean {
  return whens[0]?.kind === 'rhythm'
}
