import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { officialDocumentSchema } from './official-document.ts'

const paragraphs = z.string().trim().min(1).max(8000)

/** What a person may change in a letter that goes with a directive; its tasks stand as they are registered. */
export const letterOutFieldsSchema = officialDocumentSchema
  .pick({
    issuer: true,
    number: true,
    symbol: true,
    place: true,
    issuedOn: true,
    subject: true,
    urgency: true,
    signature: true,
  })
  .extend({
    addressees: officialDocumentSchema.shape.addressees.min(1),
    recipients: officialDocumentSchema.shape.recipients.min(1),
    /** Paragraphs before and after the tasks, parted by line ends. */
    opening: paragraphs,
    closing: paragraphs,
  })
export type LetterOutFields = z.infer<typeof letterOutFieldsSchema>

/** The letter alone, with the list of those whom the directive addresses as its annex, or that list alone. */
export const letterOutPartsSchema = z.enum(['letter', 'letter-and-list', 'list'])
export type LetterOutParts = z.infer<typeof letterOutPartsSchema>

/** `on`: the day of the letter, which decides its layout and who issues it; today when it is open. */
export const proposeLetterInput = z.object({ directiveId: z.uuid(), on: daySchema.optional() })
export type ProposeLetterInput = z.infer<typeof proposeLetterInput>

/** What the list alone says of the letter that it goes with; nothing else of a letter is printed or asked for. */
export const letterListFieldsSchema = letterOutFieldsSchema.pick({
  issuer: true,
  number: true,
  symbol: true,
  issuedOn: true,
})
export type LetterListFields = z.infer<typeof letterListFieldsSchema>

export const writeLetterInput = z.discriminatedUnion('parts', [
  z.object({
    directiveId: z.uuid(),
    parts: letterOutPartsSchema.exclude(['list']),
    fields: letterOutFieldsSchema,
  }),
  z.object({ directiveId: z.uuid(), parts: z.literal('list'), fields: letterListFieldsSchema }),
])
export type WriteLetterInput = z.infer<typeof writeLetterInput>

/** A letter proposed from what is registered, for a person to look at and change. */
export const letterProposalSchema = z.object({
  fields: letterOutFieldsSchema.extend({ addressees: officialDocumentSchema.shape.addressees }),
  /** The day in words, as the letter prints it. */
  dated: z.string(),
  /** Number of the regulation whose layout holds on the day. */
  layout: z.string(),
  tasks: z.array(z.string()),
  listed: z.int(),
})
export type LetterProposal = z.infer<typeof letterProposalSchema>

/** A file that was written for the caller, and by which hash the audit trail knows it. */
export const writtenFileSchema = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  base64: z.string(),
  sha256: z.string(),
})
export type WrittenFile = z.infer<typeof writtenFileSchema>
