import type { Day } from '../time/day.ts'
import type { Deadline, DeadlineOperator, Every } from './deadline.ts'
import type { ReportPeriod } from './report-period.ts'

type Relative = Extract<Deadline, { kind: 'relative' }>

/** What a deadline needs said in each language. */
export type ExplainWords = {
  day: (day: Day) => string
  operator: Record<DeadlineOperator, (what: string) => string>
  every: Record<Every, string>
  once: (bound: string) => string
  within: (from: string, to: string, operator: DeadlineOperator) => string
  recurring: (every: string, bound: string) => string
  recurringUnknown: (every: string) => string
  dayIn: (deadline: Extract<Deadline, { kind: 'recurring' }>) => string
  from: (period: string) => string
  lastGood: (day: string) => string
  lastGoodOf: (period: string, day: string) => string
  relative: (deadline: Relative) => string
  eventUnknown: string
  workingDays: string
  clause: (document: string, clause: string) => string
  clauseUnknown: string
  pending: (document: string) => string
  none: string
  period: (period: ReportPeriod) => string
  supplied: string
  extended: (facts: { from: string | null; to: string; number: string; reason: string; approver: string }) => string
  left: (days: number) => string
  words: (words: string) => string
}
