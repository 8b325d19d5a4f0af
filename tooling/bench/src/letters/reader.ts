import { fileRegister } from '@vnit/api/command-line/file-register'
import type { Anchored, LetterReading } from '@vnit/domain'
import { letterLine, readLetter } from '@vnit/letters'
import type { LetterLabel } from './label.ts'
import type { FieldName } from './score.ts'

/** What was read: the JSON line, and how sure the reader says it is of each value, in the order of the values. */
export type Read = { line: LetterLabel; sure: Partial<Record<FieldName, number[]>> }

const register = await fileRegister()

/** The whole reading of a text, with the register of agencies that the command line uses. */
export function readingOf(text: string): LetterReading {
  return readLetter(text, register)
}

export function read(text: string): Read {
  const reading = readingOf(text)
  return { line: letterLine(reading), sure: sureOf(reading) }
}

function sureOf(reading: LetterReading): Read['sure'] {
  const one = ({ value, confidence }: Anchored<unknown>) => (value === null ? [] : [confidence])
  const each = (items: readonly { confidence?: number }[]) => items.map(({ confidence }) => confidence ?? 1)
  return {
    doc_number: one(reading.numberSymbol),
    doc_type: one(reading.type),
    issuer: one(reading.issuer),
    place: one(reading.place),
    issue_date: one(reading.issuedOn),
    subject: one(reading.subject),
    addressees: each(reading.addressees),
    legal_bases: each(reading.citations),
    deadlines: each(reading.deadlines ?? []),
    signer: one(reading.signer),
    recipients: each(reading.recipients),
  }
}
