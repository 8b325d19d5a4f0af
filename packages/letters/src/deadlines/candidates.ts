import { beginningIn } from './in-order.ts'
import { isDeadline } from './is-deadline.ts'
import type { Candidate } from './judge.ts'
import { leadOf } from './leads.ts'
import { sentencesOf } from './sentences.ts'
import type { Tape } from './tape.ts'
import { type Time, timesIn } from './times-in.ts'

/** The times of a tape that are deadlines, sentence by sentence, with the words that bind them. */
export function candidatesOf(tape: Tape, hasTimeColumn: boolean): Candidate[][] {
  const times = timesIn(tape)
  if (times.length === 0) return []
  return sentencesOf(tape)
    .map((sentence) =>
      beginningIn(times, ({ from }) => from, sentence.from, sentence.to).map((time) => ({
        tape,
        sentence,
        time,
        lead: leadOf(tape.folded, time.from, sentence.from),
      })),
    )
    .map((inSentence) => withLists(inSentence).filter((candidate) => isDeadline(candidate, hasTimeColumn)))
    .map(strongestOnly)
    .filter((inSentence) => inSentence.length > 0)
}

const listed = /^ ?(?:,|va|hoac|&|;)? ?(?:(?:bao cao|doi voi)[a-z0-9 ]{0,30})?(?:ngay )?$/

/** "trước ngày 25/5 và 25/11": words that bind the first of a list bind the others too. */
function withLists(candidates: Candidate[]): Candidate[] {
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1]
    if (before === undefined || candidate.lead.strength !== 'none' || before.lead.strength !== 'strong') continue
    if (before.time.whens[0]?.kind === 'stretch' || candidate.time.whens[0]?.kind === 'stretch') continue
    const gap = candidate.tape.folded.slice(before.time.to, candidate.time.from)
    if (listed.test(gap)) candidate.lead = { ...before.lead, from: candidate.time.from }
  }
  return candidates
}

/** Where something is said with "trước" or "chậm nhất", a mere "trong tháng" beside it tells of what, not by when. */
function strongestOnly(candidates: Candidate[]): Candidate[] {
  const strong = candidates.some(({ lead }) => lead.strength === 'strong')
  return strong
    ? candidates.filter(({ lead, time }) => lead.strength !== 'weak' || lead.operator !== 'on' || isRhythm(time))
    : candidates
}

function isRhythm({ whens }: Time): boolean {
  return whens[0]?.kind === 'rhythm'
}
