import { leasingLetter } from './five-letters/1047-2015.ts'
import { priorityPurchasingLetter } from './five-letters/1082-2014.ts'
import { monthlyReportLetter } from './five-letters/1485-2009.ts'
import { campaignDirective } from './five-letters/20-2013.ts'
import { targetProgrammeLetter } from './five-letters/3865-2018.ts'
import type { FiveLetter } from './five-letters/five-letter.ts'
import type { LetterFacts } from './letter-facts.ts'

/** The five real letters by which the platform begins, oldest first, as facts without their raw texts. */
export const fiveLetters: readonly FiveLetter[] = [
  monthlyReportLetter,
  campaignDirective,
  priorityPurchasingLetter,
  leasingLetter,
  targetProgrammeLetter,
]

/** A real letter in the shape in which any letter is registered: Vietnamese, with the English summaries of its tasks. */
export function factsOf(letter: FiveLetter): LetterFacts {
  const { id: _, subject, provisions, obligations, ...same } = letter
  return {
    ...same,
    issuerName: null,
    subject: subject.vi,
    provisions: provisions.map((provision) => ({ ...provision, text: provision.text.vi })),
    obligations: obligations.map((task) => ({ ...task, summary: task.summary.vi, summaryEn: task.summary.en })),
    urgency: null,
    secrecy: null,
    incomingStamp: null,
    recipients: [],
    annexes: [],
    exclusions: [],
  }
}
