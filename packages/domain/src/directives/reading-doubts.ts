import { draftOf } from './draft-of.ts'
import { sameValue } from '../same-value.ts'
import { acceptKey, letterDoubts, type DoubtField } from './letter-doubts.ts'
import type { LetterCorrections, LetterDraft } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'

/** A value that a person should look at first: its field, and in a list its place. */
export type ReadingDoubt = { field: DoubtField; place: number | null; confidence: number }

/** What is doubtful in a reading, and how much of it was mended, without what a person corrected or accepted. */
export type ReadingDoubts = { doubts: ReadingDoubt[]; repairs: number }

/** Finds the doubtful values: read with too little confidence, or standing in the text and not readable at all. */
export function readingDoubts(reading: LetterReading, corrections: LetterCorrections = {}): ReadingDoubts {
  const draft = draftOf(reading, corrections)
  const found = letterDoubts(reading, draft)
  const unsure = found
    .filter((doubt) => doubt.unsure)
    .map(({ field, place, confidence }) => ({ field, place, confidence }))
  return {
    doubts: [...unsure, ...looseDeadlines(reading, draft)],
    repairs: found.reduce((sum, { repairs }) => sum + repairs.length, 0),
  }
}

/** A deadline that no task holds: registered as it is, nobody would be reminded of it. */
function looseDeadlines(reading: LetterReading, draft: LetterDraft): ReadingDoubt[] {
  const accepted = new Set(draft.accepted)
  return (reading.deadlines ?? [])
    .filter(({ deadline }) => draft.obligations.every((task) => !sameValue(task.deadline, deadline)))
    .filter(({ deadline }) => !accepted.has(acceptKey('deadlines', deadline)))
    .map(({ confidence }) => ({ field: 'deadlines', place: null, confidence }))
}
