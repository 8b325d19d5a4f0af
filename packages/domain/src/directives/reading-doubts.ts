import type { LetterChanges } from './letter-facts.ts'
import type { LetterReading, Repair } from './letter-reading.ts'

/** Of the values at this confidence about nine in ten are right; what lies under it asks for a person's eye first. */
export const doubtfulUnder = 0.9

/** A value that a person should look at first: its field, and in a list its place. */
export type ReadingDoubt = { field: keyof LetterChanges; place: number | null; confidence: number }

/** What is doubtful in a reading, and how much of it was mended, without the fields that a person corrected. */
export type ReadingDoubts = { doubts: ReadingDoubt[]; repairs: number }

type Sure = { confidence: number; repairs?: readonly Repair[] }
type Read = { field: keyof LetterChanges; place: number | null; sure: Sure; doubtful: boolean }

/** Finds the doubtful values: read with too little confidence, or standing in the text and not readable at all. */
export function readingDoubts(reading: LetterReading, corrections: LetterChanges = {}): ReadingDoubts {
  const left = valuesRead(reading).filter(({ field }) => !Object.hasOwn(corrections, field))
  return {
    doubts: left
      .filter(({ doubtful }) => doubtful)
      .map(({ field, place, sure }) => ({ field, place, confidence: sure.confidence })),
    repairs: left.reduce((sum, { sure }) => sum + (sure.repairs?.length ?? 0), 0),
  }
}

function valuesRead(reading: LetterReading): Read[] {
  const { type, numberSymbol, issuer, place, issuedOn, subject, signer } = reading
  const single = { type, numberSymbol, issuerId: issuer, place, issuedOn, subject, signer }
  const fields = Object.entries(single) as [keyof typeof single, (typeof single)[keyof typeof single]][]
  const { addressees, citations, obligations } = reading
  const lists: ['addressees' | 'citations' | 'obligations', readonly Sure[]][] = [
    ['addressees', addressees],
    ['citations', citations],
    ['obligations', obligations],
  ]
  return [
    ...fields.map(([field, sure]): Read => {
      const doubtful = sure.value === null ? sure.spans.length > 0 : sure.confidence < doubtfulUnder
      return { field, place: null, sure, doubtful }
    }),
    ...lists.flatMap(([field, items]) =>
      items.map((sure, index): Read => ({ field, place: index, sure, doubtful: sure.confidence < doubtfulUnder })),
    ),
  ]
}
