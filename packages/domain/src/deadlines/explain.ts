import type { Language } from '../say-refusal.ts'
import { daysBetween, type Day } from '../time/day.ts'
import type { Deadline } from './deadline.ts'
import { explainWordsEn } from './explain-words.en.ts'
import type { ExplainWords } from './explain-words.ts'
import { explainWordsVi } from './explain-words.vi.ts'
import { lastGoodDay } from './last-good-day.ts'
import { periodAt, readPeriod, type ReportPeriod } from './report-period.ts'
import { asWritten, slotOf, type PeriodRules, type RecurringDeadline } from './slot-of.ts'

/** An extension as it is told beside the original day. */
export type ToldExtension = { from: Day | null; to: Day; number: string; reason: string; approver: string }

/** What may be told with a deadline: the day it is asked, rules from settings, extensions, a day that a setting gave. */
export type ExplainFacts = {
  asOf?: Day
  rules?: PeriodRules
  extensions?: readonly ToldExtension[]
  supplied?: Deadline | null
}

const wordsIn: Record<Language, ExplainWords> = { vi: explainWordsVi, en: explainWordsEn }

/** A deadline in sentences: its kind and rule, the last day in time, extensions, what is left, the document's words. */
export function explain(deadline: Deadline, language: Language, facts: ExplainFacts = {}): string[] {
  const say = wordsIn[language]
  const sentences = ruleOf(deadline, say, facts)
  if (facts.supplied) sentences.push(...ruleOf(facts.supplied, say, facts), say.supplied)
  for (const extension of facts.extensions ?? [])
    sentences.push(
      say.extended({ ...extension, from: extension.from && say.day(extension.from), to: say.day(extension.to) }),
    )
  const last = facts.extensions?.at(-1)?.to ?? lastDayAt(facts.supplied ?? deadline, facts)
  if (last && facts.asOf) sentences.push(say.left(daysBetween(facts.asOf, last)))
  if (deadline.words !== '') sentences.push(say.words(deadline.words))
  return sentences
}

/** The name of a period in a language: `tháng 6/2009`, `June 2009`. */
export function sayPeriod(period: ReportPeriod, language: Language): string {
  return wordsIn[language].period(period)
}

/** The last day in time as of a day: of the one deadline, or of the period in which the day lies. */
export function lastDayAt(deadline: Deadline, { asOf, rules = asWritten }: ExplainFacts): Day | null {
  if (deadline.kind !== 'recurring') return lastGoodDay(deadline)
  return asOf === undefined ? null : slotOf(deadline, periodAsked(deadline, asOf), rules).lastDay
}

function ruleOf(deadline: Deadline, say: ExplainWords, facts: ExplainFacts): string[] {
  const last = lastGoodDay(deadline)
  const ending = last === null ? [] : [say.lastGood(say.day(last))]
  switch (deadline.kind) {
    case 'date':
      return [say.once(say.operator[deadline.operator](say.day(deadline.day))), ...ending]
    case 'period':
      return [say.within(say.day(deadline.from), say.day(deadline.to), deadline.operator), ...ending]
    case 'recurring':
      return recurringRule(deadline, say, facts)
    case 'relative':
      if (deadline.unit === 'working-day') return [say.relative(deadline), say.workingDays]
      return [say.relative(deadline), ...(last === null ? [say.eventUnknown] : ending)]
    case 'clause':
      return [say.clause(deadline.document, deadline.clause), ...(facts.supplied ? [] : [say.clauseUnknown])]
    case 'pending':
      return [say.pending(deadline.document)]
    case 'none':
      return [say.none]
  }
}

function recurringRule(
  deadline: RecurringDeadline,
  say: ExplainWords,
  { asOf, rules = asWritten }: ExplainFacts,
): string[] {
  const every = say.every[deadline.every]
  const first = deadline.firstPeriod === null ? null : readPeriod(deadline.firstPeriod)
  const shown = asOf === undefined ? first : periodAsked(deadline, asOf)
  const last = shown && slotOf(deadline, shown, rules).lastDay
  const known =
    deadline.day !== null && slotOf(deadline, shown ?? periodAt(deadline.every, '2000-01-01')).lastDay !== null
  return [
    known ? say.recurring(every, say.operator[deadline.operator](say.dayIn(deadline))) : say.recurringUnknown(every),
    ...(first ? [say.from(say.period(first))] : []),
    ...(shown && last ? [say.lastGoodOf(say.period(shown), say.day(last))] : []),
  ]
}

function periodAsked(deadline: RecurringDeadline, asOf: Day): ReportPeriod {
  const first = deadline.firstPeriod === null ? null : readPeriod(deadline.firstPeriod)
  return first !== null && first.first > asOf ? first : periodAt(deadline.every, asOf)
}
