import type { Agency } from '../agencies/agency.ts'
import { draftOf } from './draft-of.ts'
import { draftProblems } from './draft-problems.ts'
import type { LetterCorrections, LetterDraft } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'
import { readingDoubts } from './reading-doubts.ts'

/** What lists show of a letter: what it is, how many values are doubtful or mended, how many things are still missing. */
export type LetterStanding = Pick<LetterDraft, 'numberSymbol' | 'issuerId' | 'issuerName' | 'issuedOn' | 'subject'> & {
  doubts: number
  repairs: number
  problems: number
}

/** Where a letter stands, from its reading and what people corrected. */
export function letterStanding(
  reading: LetterReading,
  corrections: LetterCorrections,
  agencies: readonly Agency[],
): LetterStanding {
  const draft = draftOf(reading, corrections)
  const { doubts, repairs } = readingDoubts(reading, corrections)
  const { numberSymbol, issuerId, issuerName, issuedOn, subject } = draft
  const problems = draftProblems(draft, agencies).length
  return { numberSymbol, issuerId, issuerName, issuedOn, subject, doubts: doubts.length, repairs, problems }
}
