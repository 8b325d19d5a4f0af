import { z } from 'zod'
import { deadlineSchema } from '../deadlines/deadline.ts'
import { daySchema, momentSchema } from '../time/day.ts'
import { addresseeMeaningSchema } from './addressee.ts'
import {
  annexReadingSchema,
  citationSchema,
  documentTypeSchema,
  partySchema,
  secrecySchema,
  signerSchema,
  taskKindSchema,
  urgencySchema,
} from './letter-reading.ts'
import { mostAccepted } from './most-accepted.ts'

/** An addressee as the letter names it, and whom that means. */
export const addresseeFactSchema = z.object({ words: z.string().max(500), means: addresseeMeaningSchema })

/** A document that the letter cites; `basis`: the letter acts under it. */
export const citationFactSchema = citationSchema.omit({ spans: true, confidence: true, repairs: true })

/** A numbered item of the letter. */
export const provisionFactSchema = z.object({
  key: z.string().min(1).max(20),
  parentKey: z.string().max(20).nullable(),
  label: z.string().max(40),
  text: z.string().max(20000),
})

/** Who takes part in a task and how, as the letter names them. */
export const partyFactSchema = partySchema.omit({ spans: true })

/** One task of the letter. No parties means: every addressee leads it for itself. */
export const obligationFactSchema = z.object({
  provisionKey: z.string().max(20).nullable(),
  kind: taskKindSchema,
  summary: z.string().trim().min(1).max(2000),
  summaryEn: z.string().max(2000).nullable().default(null),
  parties: z.array(partyFactSchema).max(50),
  receiver: z.string().max(500).nullable(),
  deadline: deadlineSchema,
})
export type ObligationFact = z.infer<typeof obligationFactSchema>

/** Who gets a copy (Nơi nhận), with its note such as "(để b/c)". */
export const recipientFactSchema = z.object({ words: z.string().max(500), note: z.string().max(200).nullable() })

/** The stamp of the office that the letter came in at: its own number and day. */
export const incomingStampSchema = z.object({
  office: z.string().max(300).nullable(),
  number: z.string().max(40).nullable(),
  day: daySchema.nullable(),
})

/** What is attached behind the signature. */
export const annexFactSchema = annexReadingSchema.omit({ spans: true })

/** An agency that a group would reach and that a person left out, with the reason. */
export const exclusionSchema = z.object({
  agencyId: z.string().min(1).max(40),
  reason: z.string().trim().min(3).max(1000),
  by: z.object({ id: z.string(), name: z.string() }),
  at: momentSchema,
})
export type Exclusion = z.infer<typeof exclusionSchema>

type Sized = <Item extends z.ZodType>(items: z.ZodArray<Item>, most: number) => z.ZodArray<Item>

const limited: Sized = (items, most) => items.max(most)
const asRead: Sized = (items) => items
/** A list that is too long is made shorter item by item, and saved on the way. */
const shortened: Sized = (items, most) => items.max(most * 10)

/** The lists of a letter; how long one may be holds for what is recorded, since a text may hold more than that. */
const lists = (sized: Sized) => ({
  addressees: sized(z.array(addresseeFactSchema), 200),
  citations: sized(z.array(citationFactSchema), 1000),
  provisions: sized(z.array(provisionFactSchema), 2000),
  obligations: sized(z.array(obligationFactSchema), 200),
  recipients: sized(z.array(recipientFactSchema), 200),
  annexes: sized(z.array(annexFactSchema), 100),
})

/** Everything that is recorded when a letter is registered. */
export const letterFactsSchema = z.object({
  type: documentTypeSchema,
  numberSymbol: z.string().trim().min(1).max(80),
  issuerId: z.string().min(1).max(40).nullable(),
  /** As the letter names it, where the register of agencies does not hold it; then there is no `issuerId`. */
  issuerName: z.string().trim().min(1).max(300).nullable(),
  place: z.string().max(80).nullable(),
  issuedOn: daySchema,
  subject: z.string().trim().min(1).max(1000),
  signer: signerSchema.nullable(),
  ...lists(limited),
  urgency: urgencySchema.nullable(),
  secrecy: secrecySchema.nullable(),
  incomingStamp: incomingStampSchema.nullable(),
  exclusions: z.array(exclusionSchema).max(400),
})
export type LetterFacts = z.infer<typeof letterFactsSchema>

/** The same while it is prepared: what could not be read is null until a person says it. */
export const letterDraftSchema = letterFactsSchema.extend({
  ...lists(asRead),
  type: documentTypeSchema.nullable(),
  numberSymbol: z.string().max(80).nullable(),
  issuerId: z.string().max(40).nullable(),
  /** As the letter names it, also where the register holds it. */
  issuerName: z.string().max(300).nullable(),
  issuedOn: daySchema.nullable(),
  subject: z.string().max(1000).nullable(),
  /** Doubtful values that a person looked at and found right, by the keys of `letterDoubts`. */
  accepted: z.array(z.string().max(300)).max(mostAccepted),
})
export type LetterDraft = z.infer<typeof letterDraftSchema>

/** What a person corrects: each field given replaces the one that was read, lists as a whole. */
export const letterChangesSchema = letterDraftSchema.omit({ exclusions: true }).extend(lists(shortened)).partial()
export type LetterChanges = z.infer<typeof letterChangesSchema>

/** What is kept beside the reading: corrections, and whom a person left out. */
export type LetterCorrections = LetterChanges & { exclusions?: Exclusion[] }
