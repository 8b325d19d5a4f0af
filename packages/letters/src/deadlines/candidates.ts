import { eventAfter } from './events.ts'
import { type Candidate, reasonAgainst } from './judge.ts'
import { leadOf } from './leads.ts'
import { sentencesOf } from './sentences.ts'
import type { Tape } from './tape.ts'
import { type Time, timesIn } from './times-in.ts'
import { saysWork } from './work-words.ts'

/** The times of a tape that may be deadlines, sentence by sentence, with the words that bind them. */
export function candidatesOf(tape: Tape): Candidate[][] {
  const times = timesIn(tape)
  if (times.length === 0) return []
  return sentencesOf(tape)
    .map((sentence) =>
      times
        .filter(({ from }) => from >= sentence.from && from < sentence.to)
        .map((time) => ({ tape, sentence, time, lead: leadOf(tape.folded, time.from, sentence.from) })),
    )
    .map((inSentence) => withLists(inSentence).filter((candidate) => isDeadline(candidate)))
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

function isDeadline(candidate: Candidate): boolean {
  const { tape, sentence, time, lead } = candidate
  const [when] = time.whens
  if (when === undefined || when.kind === 'impossible') return false
  if (reasonAgainst(candidate) !== null) return false
  const before = tape.folded.slice(Math.max(sentence.from, time.from - 240), time.from)
  const after = tape.folded.slice(time.to, Math.min(sentence.to, time.to + 160))
  if (when.kind === 'duration') {
    if (lead.strength === 'none' && eventAfter(tape.folded, time.to) === null) return false
    return lead.strength === 'strong' || saysWork(before, after, 'sending')
  }
  if (when.kind === 'rhythm' && when.date === null)
    return saysReport(before, after, tape.folded.slice(time.from, time.to))
  if (when.kind === 'rhythm') return lead.strength !== 'none' || saysWork(before, after, 'sending')
  if (lead.strength === 'strong') return true
  if (lead.strength === 'none') return isCell(candidate)
  return saysWork(before, after, when.kind === 'day' ? 'sending' : 'any')
}

/** A rhythm without a day is a deadline only of a report: "định kỳ hằng quý báo cáo", "báo cáo hằng tháng". */
function saysReport(before: string, after: string, words: string): boolean {
  if (/bao ?cao/.test(words)) return true
  return (
    /bao ?cao(?: [a-z]{1,8}){0,14} ?\(?$/.test(before) ||
    (/dinh ?ky/.test(words + before.slice(-24)) && /bao ?cao|tong ?hop|gui|danh gia/.test(before + after)) ||
    /^[ ,]{0,2}(?:[a-z]{1,8} ){0,12}(?:gui|nop|lap|tong hop|co|thuc hien)? ?bao ?cao/.test(after)
  )
}

/** A time that stands alone in its line, as in the column of a table. */
function isCell({ tape, time }: Candidate): boolean {
  return /^[ |(]*$/.test(tape.folded.slice(0, time.from)) && /^[ |.;)]*$/.test(tape.folded.slice(time.to))
}

/** Where something is said with "trước" or "chậm nhất", a mere "trong tháng" beside it tells of what, not by when. */
function strongestOnly(candidates: Candidate[]): Candidate[] {
  const strong = candidates.some(({ lead }) => lead.strength === 'strong')
  return strong ? candidates.filter(({ lead, time }) => lead.strength !== 'weak' || isRhythm(time)) : candidates
}

function isRhythm({ whens }: Time): boolean {
  return whens[0]?.kind === 'rhythm'
}
