import { draftOf } from './draft-of.ts'
import { letterDoubts, type DoubtField } from './letter-doubts.ts'
import type { LetterCorrections } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'

/** A value that a person should look at first: its field, and in a list its place. */
export type ReadingDoubt = { field: DoubtField; place: number | null; confidence: number }

/** What is doubtful in a reading, and how much of it was mended, without what a person corrected or accepted. */
export type ReadingDoubts = { doubts: ReadingDoubt[]; repairs: number }

/** Finds the doubtful values: read with too little confidence, or standing in the text and not readable at all. */
export function readingDoubts(reading: LetterReading, corrections: LetterCorrections = {}): ReadingDoubts {
  const found = letterDoubts(reading, draftOf(reading, corrections))
  return {
    doubts: found.filter(({ unsure }) => unsure).map(({ field, place, confidence }) => ({ field, place, confidence })),
    repairs: found.reduce((sum, { repairs }) => sum + repairs.length, 0),
  }
}
