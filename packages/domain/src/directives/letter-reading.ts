import { z } from 'zod'
import { deadlineSchema } from '../deadlines/deadline.ts'
import { daySchema } from '../time/day.ts'
import { addresseeMeaningSchema } from './addressee.ts'

/** From (included) to (excluded) in UTF-16 units of the reading's own `text`. */
export const spanSchema = z.object({ from: z.int().min(0), to: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** A damage in the text that the reader mended, said as codes: `1485BTTTT` → `1485/BTTTT` is `slash-restored`. */
export const repairSchema = z.object({
  code: z.enum([
    'slash-restored',
    'blank-removed',
    'letter-restored',
    'marks-removed',
    'words-split',
    'zero-padded',
    'case-mended',
    'name-completed',
    'look-alike-mended',
    'words-joined',
    'lines-joined',
    'accents-restored',
    'noise-removed',
  ]),
  was: z.string().max(500),
  became: z.string().max(500),
})
export type Repair = z.infer<typeof repairSchema>
export type RepairCode = Repair['code']

function anchored<Value extends z.ZodType>(value: Value) {
  return z.object({
    value: value.nullable(),
    spans: z.array(spanSchema),
    confidence: z.number().min(0).max(1),
    repairs: z.array(repairSchema),
  })
}

/** A proposed value with the words it came from; `value` null means: not readable, a person must say. */
export type Anchored<Value> = { value: Value | null; spans: Span[]; confidence: number; repairs: Repair[] }

/**
 * Kinds of document (Decree 30/2020, Article 7, and the normative kinds): `letter` is công văn, `directive` chỉ thị,
 * `telegram` công điện, `submission` tờ trình, `regulation` quy chế, `rules` quy định, `scheme` đề án.
 */
export const documentTypeSchema = z.enum([
  'letter',
  'directive',
  'decision',
  'resolution',
  'circular',
  'joint-circular',
  'decree',
  'law',
  'notice',
  'plan',
  'report',
  'telegram',
  'guidance',
  'submission',
  'invitation',
  'program',
  'conclusion',
  'regulation',
  'rules',
  'ordinance',
  'scheme',
  'minutes',
  'other',
])
export type DocumentType = z.infer<typeof documentTypeSchema>

/** How sure a value of a list is, from 0 to 1, and what was mended in its words; readings made before know neither. */
const sureness = {
  confidence: z.number().min(0).max(1).default(1),
  repairs: z.array(repairSchema).default([]),
}

/** A document that the letter cites, once per number and date. `basis`: the letter acts under it; `mention`: otherwise. */
export const citationSchema = z.object({
  type: documentTypeSchema,
  numberSymbol: z.string().max(80).nullable(),
  issuedOn: daySchema.nullable(),
  title: z.string().max(500).nullable(),
  role: z.enum(['basis', 'mention']),
  spans: z.array(spanSchema),
  ...sureness,
})
export type Citation = z.infer<typeof citationSchema>

/** A numbered item, dash or paragraph of the body. `key` is unique in the letter; `label` is what stands before it. */
export const provisionReadingSchema = z.object({
  key: z.string().max(20),
  parentKey: z.string().max(20).nullable(),
  label: z.string().max(40),
  text: z.string().max(20000),
  spans: z.array(spanSchema),
})
export type ProvisionReading = z.infer<typeof provisionReadingSchema>

/** Who takes part in a task and how: lead (chủ trì), co-ordinate (phối hợp), inform (để biết). */
export const roleSchema = z.enum(['lead', 'coordinate', 'inform'])
export type AssignmentRole = z.infer<typeof roleSchema>

export const partySchema = z.object({
  role: roleSchema,
  words: z.string().max(500),
  means: addresseeMeaningSchema,
  spans: z.array(spanSchema),
})
export type Party = z.infer<typeof partySchema>

/** What sort of work a task is: a report is expected in slots, the others are followed as duties. */
export const taskKindSchema = z.enum(['report', 'task', 'standing-duty', 'information'])
export type TaskKind = z.infer<typeof taskKindSchema>

/**
 * A proposed obligation. No parties means: every addressee of the letter leads it for itself. The summary is the words of
 * the text with their damages mended, and `repairs` says which.
 */
export const obligationReadingSchema = z.object({
  provisionKey: z.string().max(20).nullable(),
  kind: taskKindSchema,
  summary: z.string().min(1).max(2000),
  parties: z.array(partySchema),
  receiver: z.string().max(500).nullable(),
  deadline: deadlineSchema,
  deadlineSpans: z.array(spanSchema),
  spans: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
  repairs: sureness.repairs,
})
export type ObligationReading = z.infer<typeof obligationReadingSchema>

/** A deadline that the document sets, with the provision in which it stands; obligations point to the same deadlines. */
export const deadlineReadingSchema = z.object({
  deadline: deadlineSchema,
  provisionKey: z.string().max(20).nullable(),
  spans: z.array(spanSchema),
  ...sureness,
})
export type DeadlineReading = z.infer<typeof deadlineReadingSchema>

export const addresseeReadingSchema = z.object({
  words: z.string().max(500),
  means: addresseeMeaningSchema,
  spans: z.array(spanSchema),
  ...sureness,
})
export type AddresseeReading = z.infer<typeof addresseeReadingSchema>

export const signerSchema = z.object({
  name: z.string().max(120),
  capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(),
  office: z.string().max(200),
})

/** Marks of urgency: `urgent` khẩn, `very-urgent` thượng khẩn, `express` hỏa tốc, `express-timed` hỏa tốc hẹn giờ. */
export const urgencySchema = z.enum(['urgent', 'very-urgent', 'express', 'express-timed'])
export type Urgency = z.infer<typeof urgencySchema>

/** Marks of secrecy: `confidential` mật, `secret` tối mật, `top-secret` tuyệt mật. */
export const secrecySchema = z.enum(['confidential', 'secret', 'top-secret'])
export type Secrecy = z.infer<typeof secrecySchema>

/** What is attached behind the signature: an annex, a form, a plan that a decision issues. */
export const annexReadingSchema = z.object({
  label: z.string().max(80),
  title: z.string().max(500).nullable(),
  spans: z.array(spanSchema),
})
export type AnnexReading = z.infer<typeof annexReadingSchema>

const unread = { value: null, spans: [], confidence: 0, repairs: [] }

/** Everything read from one letter. Spans point into `text`, which is the NFC text shown to the person. */
export const letterReadingSchema = z.object({
  /** Which reader read it; a newer one may read the same text otherwise. */
  readerVersion: z.int().min(1).default(1),
  text: z.string(),
  type: anchored(documentTypeSchema),
  numberSymbol: anchored(z.string().max(80)),
  issuer: anchored(
    z.object({
      agencyId: z.string().max(40).nullable(),
      name: z.string().max(300),
      parentName: z.string().max(300).nullable().default(null),
    }),
  ),
  place: anchored(z.string().max(80)),
  issuedOn: anchored(daySchema),
  subject: anchored(z.string().max(1000)),
  addressees: z.array(addresseeReadingSchema),
  citations: z.array(citationSchema),
  provisions: z.array(provisionReadingSchema),
  obligations: z.array(obligationReadingSchema),
  deadlines: z.array(deadlineReadingSchema).default([]),
  signer: anchored(signerSchema),
  recipients: z.array(
    z.object({
      words: z.string().max(500),
      note: z.string().max(200).nullable(),
      spans: z.array(spanSchema),
      ...sureness,
    }),
  ),
  incomingStamp: anchored(
    z.object({
      office: z.string().max(300).nullable(),
      number: z.string().max(40).nullable(),
      day: daySchema.nullable(),
    }),
  ),
  urgency: anchored(urgencySchema).default(unread),
  secrecy: anchored(secrecySchema).default(unread),
  annexes: z.array(annexReadingSchema).default([]),
})
export type LetterReading = z.infer<typeof letterReadingSchema>
