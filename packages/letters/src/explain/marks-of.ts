import type { LetterReading, Span } from '@vnit/domain'

/** What a value is, as the names of fields go. */
export type MarkKind =
  | 'type'
  | 'numberSymbol'
  | 'issuer'
  | 'place'
  | 'issuedOn'
  | 'subject'
  | 'addressee'
  | 'citation'
  | 'deadline'
  | 'signer'
  | 'recipient'
  | 'incomingStamp'
  | 'urgency'
  | 'secrecy'
  | 'annex'

/** A value's place in the text, what it is, how sure it is and how often it was mended. */
export type Mark = Span & { kind: MarkKind; confidence: number; repairs: number }

const single = [
  'type',
  'numberSymbol',
  'issuer',
  'place',
  'issuedOn',
  'subject',
  'signer',
  'incomingStamp',
  'urgency',
  'secrecy',
] as const

/** Every value of a reading with its place, in the order of the text. */
export function marksOf(reading: LetterReading): Mark[] {
  const marks: Mark[] = []
  const put = (kind: MarkKind, spans: readonly Span[], confidence: number, repairs: number) =>
    marks.push(...spans.map(({ from, to }) => ({ from, to, kind, confidence, repairs })))
  for (const kind of single) {
    const { spans, confidence, repairs } = reading[kind]
    put(kind, spans, confidence, repairs.length)
  }
  for (const one of reading.addressees) put('addressee', one.spans, one.confidence, one.repairs.length)
  for (const one of reading.citations) put('citation', one.spans, one.confidence, one.repairs.length)
  for (const one of reading.deadlines) put('deadline', one.spans, one.confidence, one.repairs.length)
  for (const one of reading.recipients) put('recipient', one.spans, one.confidence, one.repairs.length)
  for (const one of reading.annexes) put('annex', one.spans, 1, 0)
  return marks.toSorted((a, b) => a.from - b.from || b.to - a.to)
}
