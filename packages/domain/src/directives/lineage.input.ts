import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { documentTypeSchema } from './letter-reading.ts'

/** A document of the lineage: a registered directive, or a stub that waits for one. */
const documentId = z.uuid()
const reason = z.string().trim().min(3).max(2000)

export const documentIdInput = z.object({ id: documentId })
export type DocumentIdInput = z.infer<typeof documentIdInput>

/** `bases`: what the document rests on; `resting`: what rests on it. */
export const lineageWaySchema = z.enum(['bases', 'resting'])
export type LineageWay = z.infer<typeof lineageWaySchema>

/** `mentions` also follows documents that are cited without being a basis. */
export const lineageListInput = z.object({
  id: documentId,
  way: lineageWaySchema,
  depth: z.int().min(1).max(8).default(3),
  mentions: z.boolean().default(false),
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(25),
})
export type LineageListInput = z.infer<typeof lineageListInput>

export const lineageGraphInput = z.object({
  id: documentId,
  depth: z.int().min(1).max(8).default(3),
  mentions: z.boolean().default(false),
})
export type LineageGraphInput = z.infer<typeof lineageGraphInput>

/** `text` is matched in number and subject, without marks. */
export const findDocumentsInput = z.object({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) })
export type FindDocumentsInput = z.infer<typeof findDocumentsInput>

/** How a document ceases: replaced (thay thế), repealed (bãi bỏ), expired (hết thời hạn), suspended (đình chỉ). */
export const endKindSchema = z.enum(['replaced', 'repealed', 'expired', 'suspended'])
export type EndKind = z.infer<typeof endKindSchema>

/** A document known here, or one named by its number. */
export const endedBySchema = z.union([
  z.object({ id: documentId }),
  z.object({
    type: documentTypeSchema,
    numberSymbol: z.string().trim().min(2).max(80),
    issuedOn: daySchema.nullable(),
  }),
])

/** `on` is the first day without effect; `source` are the words that say so, and where they stand. */
export const endDocumentInput = z.object({
  id: documentId,
  kind: endKindSchema,
  on: daySchema,
  by: endedBySchema.nullable(),
  source: reason,
  note: z.string().trim().max(2000).default(''),
})
export type EndDocumentInput = z.infer<typeof endDocumentInput>

export const withdrawEndInput = z.object({ endId: z.uuid(), reason })
export type WithdrawEndInput = z.infer<typeof withdrawEndInput>

/** One end that one directive rests on was looked at: the directive still applies, for a reason. */
export const acknowledgeBasisInput = z.object({ directiveId: z.uuid(), endId: z.uuid(), reason })
export type AcknowledgeBasisInput = z.infer<typeof acknowledgeBasisInput>

export const listFlaggedInput = z.object({
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type ListFlaggedInput = z.infer<typeof listFlaggedInput>
