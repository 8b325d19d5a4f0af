import type { LetterOutFields } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'

type Capacity = LetterOutFields['signature']['capacity']

/** The fields of a letter as they are typed: lists one per line, notes of recipients in brackets, empty for null. */
export type LetterForm = {
  issuer: string
  parent: string
  number: string
  symbol: string
  place: string
  subject: string
  urgency: LetterOutFields['urgency']
  addressees: string
  opening: string
  closing: string
  capacity: Capacity
  /** The body that a deputy of a committee signs for; kept while the capacity is KT. */
  collective: string | null
  head: string
  office: string
  name: string
  recipients: string
}

/** What the parts of the form get: the values, how to change them, and the refused words beside each. */
export type LetterFormPart = {
  form: LetterForm
  change: (some: Partial<LetterForm>) => void
  errorOf: (path: string) => string | undefined
}

/** A proposal as a form. */
export function formOf({ issuer, number, signature, recipients, addressees, ...fields }: LetterOutFields): LetterForm {
  return {
    issuer: issuer.name,
    parent: issuer.parent ?? '',
    number: number ?? '',
    symbol: fields.symbol,
    place: fields.place,
    subject: fields.subject,
    urgency: fields.urgency,
    addressees: addressees.join('\n'),
    opening: fields.opening,
    closing: fields.closing,
    capacity: signature.capacity,
    collective: signature.collective,
    head: signature.head ?? '',
    office: signature.office,
    name: signature.name,
    recipients: recipients.map(({ words, note }) => (note === null ? words : `${words} (${note})`)).join('\n'),
  }
}

/** The form as it is sent. */
export function fieldsOf(form: LetterForm, day: Day | null): LetterOutFields {
  const { issuer, parent, number, addressees, capacity, collective, head, office, name, recipients, ...fields } = form
  const alone = capacity === null || capacity === 'Q'
  return {
    ...fields,
    issuer: { name: issuer, parent: orNull(parent) },
    number: orNull(number),
    issuedOn: day,
    addressees: linesOf(addressees),
    signature: {
      capacity,
      collective: capacity === 'KT' ? collective : null,
      head: alone ? null : orNull(head),
      office,
      name,
    },
    recipients: linesOf(recipients).map((line) => {
      const [, words, note] = /^(.+?)\s*\(([^()]+)\)[.;]?$/u.exec(line) ?? []
      return words && note ? { words, note } : { words: line, note: null }
    }),
  }
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*-\s*/, '').trim())
    .filter((line) => line !== '')
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
