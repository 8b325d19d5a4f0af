import type { DirectiveDetail } from '@vnit/domain'
import type { Fact } from '../../components/detail-page/facts.tsx'
import { writeDay } from '../../lib/days.ts'
import type { directivesWords } from '../../words/directives/index.ts'
import type { meaningsWords } from '../../words/meanings/index.ts'

type Said = { words: (typeof directivesWords)['vi']; meanings: (typeof meaningsWords)['vi'] }

/** What the letter says of itself besides: urgency, secrecy, incoming stamp, copies, annexes. Only what it says. */
export function markFacts(directive: DirectiveDetail, { words, meanings }: Said): Fact[] {
  const { urgency, secrecy, incomingStamp, recipients, annexes } = directive
  const stamp = incomingStamp && [
    incomingStamp.number,
    incomingStamp.day && writeDay(incomingStamp.day),
    incomingStamp.office,
  ]
  const facts: [string, string][] = [
    [words.urgency, urgency ? meanings.urgency[urgency] : ''],
    [words.secrecy, secrecy ? meanings.secrecy[secrecy] : ''],
    [words.incomingStamp, stamp?.filter(Boolean).join(', ') ?? ''],
    [words.recipients, recipients.map((one) => one.words).join('; ')],
    [words.annexes, annexes.map(({ label, title }) => [label, title].filter(Boolean).join(' ')).join('; ')],
  ]
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))
}
