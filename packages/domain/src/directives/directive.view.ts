import { z } from 'zod'
import { deadlineSchema } from '../deadlines/deadline.ts'
import { daySchema, momentSchema } from '../time/day.ts'
import {
  annexFactSchema,
  citationFactSchema,
  incomingStampSchema,
  provisionFactSchema,
  recipientFactSchema,
} from './letter-facts.ts'
import { endMarkSchema } from './lineage.view.ts'
import { addresseeCountSchema, throughSchema } from './letter.view.ts'
import { documentTypeSchema, secrecySchema, signerSchema, taskKindSchema, urgencySchema } from './letter-reading.ts'
import { addresseeMeaningSchema } from './addressee.ts'

/** How a directive came in: a person registered its letter, or the project carries its facts. */
export const originSchema = z.enum(['registered', 'built-in facts'])
export type Origin = z.infer<typeof originSchema>

export const directiveRowSchema = z.object({
  id: z.string(),
  numberSymbol: z.string(),
  type: documentTypeSchema,
  /** Null while the register of agencies does not hold the issuer; then `issuerName` is as the letter names it. */
  issuerId: z.string().nullable(),
  issuerName: z.string(),
  issuedOn: daySchema,
  subject: z.string(),
  origin: originSchema,
  addressees: z.int(),
  /** Addressees that are known by their name only; they count nowhere else until their agency is chosen. */
  addresseesByName: z.int(),
  obligations: z.int(),
  open: z.int(),
  late: z.int(),
})
export type DirectiveRow = z.infer<typeof directiveRowSchema>
/**
 * In lists each also says how many ended bases nobody looked at yet, and whether it has ended itself. `more`: not all
 * that these directives rest on was looked at, so more of them may rest on something ended.
 */
export const directivePageSchema = z.object({
  rows: z.array(directiveRowSchema.extend({ basesEnded: z.int(), end: endMarkSchema.nullable() })),
  total: z.int(),
  more: z.boolean(),
})
export type DirectivePage = z.infer<typeof directivePageSchema>

/** A sentence in both languages. */
export const bothSchema = z.object({ vi: z.string(), en: z.string() })

/** One entry of what happened, newest last. */
export const timelineEntrySchema = z.object({
  at: momentSchema,
  deed: z.string(),
  by: z.string().nullable(),
  agencyId: z.string().nullable(),
  reason: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntrySchema>

export const directiveDetailSchema = directiveRowSchema.extend({
  place: z.string().nullable(),
  signer: signerSchema.nullable(),
  fileSha256: z.string().nullable(),
  urgency: urgencySchema.nullable(),
  secrecy: secrecySchema.nullable(),
  incomingStamp: incomingStampSchema.nullable(),
  recipients: z.array(recipientFactSchema),
  annexes: z.array(annexFactSchema),
  /** Whom a person left out of those that the letter's words reach; the ministry sees it. */
  excluded: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      through: throughSchema,
      reason: z.string(),
      at: momentSchema,
      by: z.string().nullable(),
    }),
  ),
  registeredAt: momentSchema,
  registeredBy: z.string().nullable(),
  letterId: z.string().nullable(),
  provisions: z.array(provisionFactSchema),
  /** Each cited document is a directive here, a stub that waits for it, or known by its words only. */
  citations: z.array(citationFactSchema.extend({ directiveId: z.string().nullable(), stubId: z.string().nullable() })),
  /** `agency`: what a person chose later for one that the register did not hold. */
  addresseeItems: z.array(
    z.object({
      place: z.int(),
      words: z.string(),
      means: addresseeMeaningSchema,
      agency: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
  counts: z.array(addresseeCountSchema),
  tasks: z.array(
    z.object({
      id: z.string(),
      place: z.int(),
      provisionKey: z.string().nullable(),
      kind: taskKindSchema,
      summary: z.string(),
      summaryEn: z.string().nullable(),
      receiver: z.string().nullable(),
      deadline: deadlineSchema,
      explained: bothSchema,
      words: z.string(),
      agencies: z.int(),
      open: z.int(),
      claimed: z.int(),
      closed: z.int(),
      late: z.int(),
      unreached: z.array(z.string()),
    }),
  ),
  timeline: z.array(timelineEntrySchema),
  lineage: z.object({
    under: z.array(z.object({ numberSymbol: z.string(), directiveId: z.string().nullable() })),
    citedBy: z.array(z.object({ directiveId: z.string(), numberSymbol: z.string() })),
  }),
})
export type DirectiveDetail = z.infer<typeof directiveDetailSchema>

/** What choosing the agency of an addressee made: its shares of the directive's tasks, and the reports expected of it. */
export const addresseeChosenSchema = z.object({
  id: z.string(),
  place: z.int(),
  agency: z.object({ id: z.string(), name: z.string() }),
  assignments: z.int(),
  slots: z.int(),
})
export type AddresseeChosen = z.infer<typeof addresseeChosenSchema>

/** One step by which a duty passed from one agency to the next. */
export const passedSchema = z.object({
  fromId: z.string(),
  fromName: z.string(),
  toId: z.string(),
  toName: z.string(),
  on: daySchema,
  source: z.string(),
})
export type Passed = z.infer<typeof passedSchema>

/** Who answers for an agency on a day, and how that came to be. Several: a person must decide. */
export const answeringSchema = z.object({ agencyId: z.string(), name: z.string(), passed: z.array(passedSchema) })
export type Answering = z.infer<typeof answeringSchema>

export const directiveAddresseePageSchema = z.object({
  rows: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      through: throughSchema,
      answering: z.array(answeringSchema),
    }),
  ),
  total: z.int(),
})
export type DirectiveAddresseePage = z.infer<typeof directiveAddresseePageSchema>
