import { type Marks, marksIn } from './marks.ts'

/** The JSON line of a letter, as `npm run letter -- read --json` prints it. */
export type LetterLabel = {
  doc_number: string | null
  doc_type: string | null
  issuer: string | null
  place: string | null
  issue_date: string | null
  subject: string | null
  addressees: string[]
  legal_bases: { number: string | null; date: string | null }[]
  deadlines: { text: string; kind: 'date' | 'recurring' | 'period'; date: string | null; rule: string | null }[]
  signer: string | null
  recipients: string[]
  /** What the line says beyond the fields of the promise; scored apart. */
  signer_capacity?: string | null
  urgency?: string | null
  secrecy?: string | null
}

/** The label of a text that says nothing. */
export const nothing: LetterLabel = {
  doc_number: null,
  doc_type: null,
  issuer: null,
  place: null,
  issue_date: null,
  subject: null,
  addressees: [],
  legal_bases: [],
  deadlines: [],
  signer: null,
  recipients: [],
}

/** What the words that still stand in the text say. */
export function labelOf(text: string, { all }: Marks, type: string | null): LetterLabel {
  const standing = [...new Set(marksIn(text))].map((index) => all[index]).filter((mark) => mark !== undefined)
  const alive = standing.filter(({ value }) => value !== null)
  const values = (field: string) => alive.filter((mark) => mark.field === field).map(({ value }) => value ?? '')
  const one = (field: string) => values(field)[0] ?? null
  return {
    doc_number: one('number'),
    doc_type: type,
    issuer: one('issuer'),
    place: one('place'),
    issue_date: one('date'),
    subject: one('subject'),
    addressees: values('to'),
    legal_bases: pairs(alive.filter(({ field }) => field === 'citation')),
    deadlines: alive
      .filter(({ field }) => field === 'deadline')
      .map(({ words, value }) => ({ text: words, ...deadlineOf(value ?? '') })),
    signer: one('signer'),
    recipients: values('cc'),
    signer_capacity: values('capacity').join(' || ') || null,
    urgency: one('urgency'),
    secrecy: one('secrecy'),
  }
}

/** Once per pair; a number without a date gives way to the same number with one. */
function pairs(cited: { value: string | null; date?: string | null }[]): LetterLabel['legal_bases'] {
  const dated = new Set(cited.filter(({ date }) => date).map(({ value }) => value))
  const kept = cited.filter(({ value, date }) => date || !dated.has(value))
  const byKey = new Map(kept.map(({ value, date }) => [`${value} ${date}`, { number: value, date: date ?? null }]))
  return [...byKey.values()]
}

const rhythm = /^(daily|weekly|monthly|quarterly|annual|semiannual)/

/** A day, a rhythm or a stretch of time, told apart by how it is written. */
export function deadlineOf(value: string): {
  kind: 'date' | 'recurring' | 'period'
  date: string | null
  rule: string | null
} {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'date', date: value, rule: null }
  return { kind: rhythm.test(value) ? 'recurring' : 'period', date: null, rule: value }
}
