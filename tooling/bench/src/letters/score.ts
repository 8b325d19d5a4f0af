import { foldRule, foldSymbol, foldWords, tokenF1 } from './fold-words.ts'
import type { LetterLabel } from './label.ts'

export type ExtraName = 'signer_capacity' | 'urgency' | 'secrecy'
export type FieldName = Exclude<keyof LetterLabel, ExtraName>

/** What was right, what was said that is not so, and what was missed. */
export type Tally = { right: number; wrong: string[]; missed: string[]; invented: string[] }

/** From what share of words in common a text counts as read. */
const enough = 0.9

/** A label may allow another name as well, parted by `||`; one that begins with `?` may be left unsaid. */
const allowed = (label: string) => label.replace(maySay, '').split(' || ')
const maySay = /^\? /
const sameWords = (a: string, b: string) => allowed(a).some((name) => foldWords(name) === foldWords(b))
const mostlyTheSame = (a: string, b: string) => tokenF1(a, b) >= enough
const sameSymbol = (a: string, b: string) => foldSymbol(a) === foldSymbol(b)
const exactly = (a: string, b: string) => a === b
const sameRule = (a: string, b: string) => foldRule(a) === foldRule(b)

/** How each field becomes comparable texts, and when two of them are the same. */
const fields: Record<
  FieldName | ExtraName,
  { of: (label: LetterLabel) => string[]; same: (a: string, b: string) => boolean }
> = {
  doc_number: { of: ({ doc_number }) => one(doc_number), same: sameSymbol },
  doc_type: { of: ({ doc_type }) => one(doc_type), same: exactly },
  issuer: {
    of: ({ issuer }) => one(issuer),
    same: (a, b) => allowed(a).some((name) => sameWords(unjoined(name), unjoined(b))),
  },
  place: { of: ({ place }) => one(place), same: sameWords },
  issue_date: { of: ({ issue_date }) => one(issue_date), same: exactly },
  subject: { of: ({ subject }) => one(subject), same: mostlyTheSame },
  addressees: { of: ({ addressees }) => addressees ?? [], same: mostlyTheSame },
  legal_bases: { of: ({ legal_bases }) => pairKeys(legal_bases ?? []), same: exactly },
  deadlines: { of: ({ deadlines }) => [...new Set((deadlines ?? []).map(deadlineKey))], same: sameRule },
  signer: { of: ({ signer }) => one(signer), same: sameWords },
  recipients: { of: ({ recipients }) => recipients ?? [], same: mostlyTheSame },
  signer_capacity: { of: ({ signer_capacity }) => one(signer_capacity), same: sameWords },
  urgency: { of: ({ urgency }) => one(urgency), same: exactly },
  secrecy: { of: ({ secrecy }) => one(secrecy), same: exactly },
}

/** Scored beside the others, and no part of the mean. */
export const extraNames: ExtraName[] = ['signer_capacity', 'urgency', 'secrecy']

/** The fields of the promise. */
export const fieldNames = (Object.keys(fields) as (FieldName | ExtraName)[]).filter(
  (name): name is FieldName => !(extraNames as string[]).includes(name),
)

/** Compares one field of what was read with what a person says. */
export function compared(name: FieldName | ExtraName, expected: LetterLabel, got: LetterLabel): Tally {
  const { of, same } = fields[name]
  const open = [...of(expected)]
  const isNothingThere = open.length === 0
  const tally: Tally = { right: 0, wrong: [], missed: [], invented: [] }
  for (const value of of(got)) {
    const found = open.findIndex((other) => same(other, value))
    if (found >= 0) {
      open.splice(found, 1)
      tally.right++
    } else (isNothingThere ? tally.invented : tally.wrong).push(value)
  }
  tally.missed = open.filter((value) => !maySay.test(value))
  return tally
}

export type FieldScore = { precision: number; recall: number; f1: number; values: number; invented: number }

/** Precision, recall and F1 of a field over many documents; what was invented counts against precision. */
export function scoreOf(tallies: Tally[]): FieldScore {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0)
  const right = sum((tally) => tally.right)
  const said = right + sum(({ wrong, invented }) => wrong.length + invented.length)
  const there = right + sum(({ missed }) => missed.length)
  const precision = said === 0 ? 1 : right / said
  const recall = there === 0 ? 1 : right / there
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, values: there, invented: sum(({ invented }) => invented.length) }
}

function one(value: string | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : [value]
}

function unjoined(issuer: string): string {
  return issuer.replace(/\s*[-,;–]\s*/g, ' ')
}

/** A document whose number cannot be read is no pair, on either side. */
function pairKeys(bases: LetterLabel['legal_bases']): string[] {
  const known = bases.filter(({ number }) => number !== null)
  return [...new Set(known.map(({ number, date }) => `${foldSymbol(number ?? '')} | ${date ?? '-'}`))]
}

function deadlineKey({ kind, date, rule }: LetterLabel['deadlines'][number]): string {
  return `${kind} ${foldRule(date ?? rule ?? '')}`
}
