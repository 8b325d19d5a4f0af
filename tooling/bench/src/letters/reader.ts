import { fileRegister } from '@vnit/api/command-line/file-register'
import type { Anchored, LetterReading } from '@vnit/domain'
import * as letters from '@vnit/letters'
import type { LetterLabel } from './label.ts'
import type { FieldName } from './score.ts'

/** What was read: the JSON line, and how sure the reader says it is of each value, in the order of the values. */
export type Read = { line: LetterLabel; sure: Partial<Record<FieldName, number[]>> }

const register = await fileRegister()

/** The whole reading of a text, with the register of agencies that the command line uses. */
export function readingOf(text: string): LetterReading {
  return letters.readLetter(text, register)
}

export function read(text: string): Read {
  const reading = readingOf(text)
  return { line: lineOf(reading), sure: sureOf(reading) }
}

const known = (letters as unknown as { letterLine?: (reading: LetterReading) => LetterLabel }).letterLine

function lineOf(reading: LetterReading): LetterLabel {
  return known === undefined ? thinLine(reading) : known(reading)
}

/** Until the package itself prints the line. */
function thinLine(reading: LetterReading): LetterLabel {
  return {
    doc_number: reading.numberSymbol.value,
    doc_type: types[reading.type.value ?? ''] ?? reading.type.value,
    issuer: reading.issuer.value?.name ?? null,
    place: reading.place.value,
    issue_date: reading.issuedOn.value,
    subject: reading.subject.value,
    addressees: reading.addressees.map(({ words }) => words),
    legal_bases: reading.citations.map(({ numberSymbol, issuedOn }) => ({ number: numberSymbol, date: issuedOn })),
    deadlines: [],
    signer: reading.signer.value?.name ?? null,
    recipients: reading.recipients.map(({ words, note }) => (note === null ? words : `${words} (${note})`)),
  }
}

const types: Record<string, string> = {
  letter: 'cong-van',
  directive: 'chi-thi',
  decision: 'quyet-dinh',
  resolution: 'nghi-quyet',
  circular: 'thong-tu',
  'joint-circular': 'thong-tu-lien-tich',
  decree: 'nghi-dinh',
  notice: 'thong-bao',
  plan: 'ke-hoach',
  report: 'bao-cao',
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
