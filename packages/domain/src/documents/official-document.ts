import { z } from 'zod'
import { secrecySchema, urgencySchema } from '../directives/letter-reading.ts'
import { daySchema } from '../time/day.ts'
import { bodyBlockSchema } from './body-block.ts'

/** The kinds that vnit writes: công văn, báo cáo, thông báo, quyết định. Annexes may follow any of them. */
export const writtenKindSchema = z.enum(['letter', 'report', 'notice', 'decision'])
export type WrittenKind = z.infer<typeof writtenKindSchema>

const line = z.string().trim().min(1)

/**
 * Who signs and in what capacity (Decree 30/2020, Annex I): KT. and TL. stand before the head's office and the signer's
 * own office follows; TM. before the collective body; Q. before the office itself. Offices as in a sentence: "Thứ trưởng".
 */
export const signatureSchema = z
  .object({
    capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(),
    /** The collective body that a deputy signs for: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. */
    collective: line.max(200).nullable(),
    head: line.max(200).nullable(),
    office: line.max(200),
    name: z.string().trim().max(120),
  })
  .refine(({ capacity, head }) => capacity === null || capacity === 'Q' || head !== null, {
    error: 'signature.head_missing',
    path: ['head'],
  })
export type Signature = z.infer<typeof signatureSchema>

/** One line under "Nơi nhận:", with what the copy is for in brackets: "(để b/c)". */
export const recipientSchema = z.object({ words: line.max(500), note: line.max(200).nullable() })
export type DocumentRecipient = z.infer<typeof recipientSchema>

/** What is attached, on a page of its own. `number` is "I", "II"; null where there is only one. */
export const annexSchema = z.object({
  number: line.max(12).nullable(),
  title: line.max(500),
  landscape: z.boolean().default(false),
  blocks: z.array(bodyBlockSchema).min(1).max(500),
})
export type Annex = z.infer<typeof annexSchema>

/**
 * An official document before it is printed. While number or day are not given yet, they stay null and print as blanks;
 * `draftedOn` then says which layout holds and which year stands in the date line.
 */
export const officialDocumentSchema = z.object({
  kind: writtenKindSchema,
  issuer: z.object({ name: line.max(300), parent: line.max(300).nullable() }),
  number: z
    .string()
    .regex(/^\d{1,6}\p{Lu}?$/u, { error: 'number.invalid' })
    .nullable(),
  symbol: line.max(60),
  place: line.max(80),
  issuedOn: daySchema.nullable(),
  draftedOn: daySchema,
  subject: line.max(1000),
  urgency: urgencySchema.nullable(),
  secrecy: secrecySchema.nullable(),
  /** Who decides, above the bases of a decision: "Bộ trưởng Bộ Thông tin và Truyền thông". */
  authority: line.max(300).nullable(),
  addressees: z.array(line.max(500)).max(200),
  /** "Căn cứ …", "Theo đề nghị của …", without the mark at the end. */
  bases: z.array(line.max(1000)).max(50),
  body: z.array(bodyBlockSchema).min(1).max(1000),
  signature: signatureSchema,
  recipients: z.array(recipientSchema).max(60),
  annexes: z.array(annexSchema).max(30),
})
export type OfficialDocument = z.infer<typeof officialDocumentSchema>
