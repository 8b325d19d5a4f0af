import { sameValue, valueKey } from '../same-value.ts'
import { draftOf } from './draft-of.ts'
import type { LetterDraft } from './letter-facts.ts'
import type { LetterReading, Repair } from './letter-reading.ts'
import { looseDeadlines } from './loose-deadlines.ts'
import { isByName } from './plan-registration.ts'

/** Of the values at this confidence about nine in ten are right; what lies under it asks for a person's eye first. */
export const doubtfulUnder = 0.9

/** Fields of a reading that can be doubtful; `deadlines` are those of tasks, `looseDeadlines` those that no task holds. */
export type DoubtField =
  | (typeof singleFields)[number]
  | 'addressees'
  | 'citations'
  | 'obligations'
  | 'deadlines'
  | 'looseDeadlines'
  | 'recipients'

/**
 * A value that wants a person's eye before the rest: read with too little confidence (`unsure`), mended on the way,
 * standing in the text but not readable (no `words`), an issuer or addressee that the register does not hold, or a
 * deadline that no task holds. `place` is where it stands in the
 * draft's list, or among the loose deadlines; `words` is the value in short.
 */
export type Doubt = {
  key: string
  field: DoubtField
  place: number | null
  unsure: boolean
  confidence: number
  repairs: readonly Repair[]
  words: string
  /** Read, and not in the register of agencies. */
  notHeld?: true
}

const singleFields = [
  'numberSymbol',
  'type',
  'issuer',
  'place',
  'issuedOn',
  'subject',
  'signer',
  'urgency',
  'secrecy',
  'incomingStamp',
] as const

/** What stands doubtful in a draft: values as they were read, neither corrected nor accepted by a person. */
export function letterDoubts(reading: LetterReading, draft: LetterDraft): Doubt[] {
  const accepted = new Set(draft.accepted)
  return [...singleDoubts(reading, draft), ...listDoubts(reading, draft), ...looseDoubts(reading, draft)]
    .filter(({ key, unsure, repairs }) => (unsure || repairs.length > 0) && !accepted.has(key))
    .sort((one, other) => Number(other.unsure) - Number(one.unsure))
}

/** By this key a person accepts a value: it names the value too, so that another reading of it is doubtful again. */
export function acceptKey(field: DoubtField, value: unknown): string {
  return `${field}:${valueKey(value)}`.slice(0, 300)
}

function singleDoubts(reading: LetterReading, draft: LetterDraft): Doubt[] {
  return singleFields.flatMap((field) => {
    const read = reading[field] as LetterReading[typeof field] | undefined
    if (!read || (read.value === null && read.spans.length === 0)) return []
    const stands = field === 'issuer' ? issuerOf(draft) : draft[field]
    const was = field === 'issuer' ? issuerOf(draftOf(reading, {})) : read.value
    if (!sameValue(stands, was)) return []
    const words = sayShort(read.value)
    const found = doubt(
      { field, place: null, value: read.value, words },
      read.value === null ? { confidence: 0 } : read,
    )
    const isNotHeld = field === 'issuer' && draft.issuerId === null && draft.issuerName !== null
    return [isNotHeld ? { ...found, words: draft.issuerName ?? '', unsure: true, notHeld: true } : found]
  })
}

/** The agency; where the register does not hold it, its name, which a person looks at before it is kept so. */
function issuerOf({ issuerId, issuerName }: LetterDraft): string | null {
  return issuerId ?? issuerName
}

function listDoubts(reading: LetterReading, draft: LetterDraft): Doubt[] {
  return [
    ...addresseeDoubts(reading, draft),
    ...standing(reading.obligations, draft.obligations, ({ summary, kind }) => ({ summary, kind })).map(
      ([read, place]) => doubt({ field: 'obligations', place, value: read.summary, words: read.summary }, read),
    ),
    ...standing(
      reading.deadlines ?? [],
      draft.obligations.map(({ deadline }) => ({ deadline })),
      ({ deadline }) => ({ deadline }),
    ).map(([read, place]) =>
      doubt({ field: 'deadlines', place, value: read.deadline, words: read.deadline.words }, read),
    ),
    ...standing(reading.citations, draft.citations, ({ type, numberSymbol, issuedOn, title }) => ({
      type,
      numberSymbol,
      issuedOn,
      title,
    })).map(([read, place]) => {
      const words = [read.numberSymbol, read.issuedOn].filter(Boolean).join(', ') || (read.title ?? '')
      return doubt({ field: 'citations', place, value: [read.numberSymbol, read.issuedOn, read.title], words }, read)
    }),
    ...standing(reading.recipients, draft.recipients, ({ words, note }) => ({ words, note })).map(([read, place]) =>
      doubt({ field: 'recipients', place, value: read.words, words: read.words }, read),
    ),
  ]
}

/** One that is kept by its name wants a look, whoever said so: no agency is reached through it. */
function addresseeDoubts(reading: LetterReading, draft: LetterDraft): Doubt[] {
  const asRead = standing(reading.addressees, draft.addressees, ({ words, means }) => ({ words, means }))
  const readAt = new Map(asRead.map(([read, place]) => [place, read]))
  return draft.addressees.flatMap((one, place): Doubt[] => {
    const { words } = one
    const read = readAt.get(place)
    if (!isByName(one)) return read ? [doubt({ field: 'addressees', place, value: words, words }, read)] : []
    const found = doubt({ field: 'addressees', place, value: [words, 'by name'], words }, read ?? {})
    return [{ ...found, unsure: true, notHeld: true }]
  })
}

/** A person says of them that they are no deadlines, or gives them to a task: by the same key as one that a task holds. */
function looseDoubts(reading: LetterReading, draft: LetterDraft): Doubt[] {
  return looseDeadlines(reading, draft).map(({ deadline, confidence }, place) => ({
    key: acceptKey('deadlines', deadline),
    field: 'looseDeadlines',
    place,
    unsure: true,
    confidence,
    repairs: [],
    words: deadline.words,
  }))
}

type Sure = { confidence?: number; repairs?: readonly Repair[] }

function doubt(
  { field, place, value, words }: Pick<Doubt, 'field' | 'place' | 'words'> & { value: unknown },
  { confidence = 1, repairs = [] }: Sure,
): Doubt {
  const key = acceptKey(field, value)
  return { key, field, place, unsure: confidence < doubtfulUnder, confidence, repairs, words }
}

/** The items of a reading that stand in the draft as they were read, each with its place there, each place once. */
function standing<Read, Item>(readings: readonly Read[], items: readonly Item[], part: (one: Read & Item) => object) {
  const free = new Set(items.keys())
  return readings.flatMap((read): [Read, number][] => {
    const named = part(read as Read & Item)
    const place = [...free].find((at) => sameValue(part(items[at] as Read & Item), named))
    if (place === undefined) return []
    free.delete(place)
    return [[read, place]]
  })
}

function sayShort(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .flatMap(([key, part]) => (typeof part === 'string' && key !== 'agencyId' ? [part] : []))
    .join(', ')
}
