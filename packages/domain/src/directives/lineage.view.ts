import { z } from 'zod'
import { daySchema, momentSchema } from '../time/day.ts'
import { documentTypeSchema } from './letter-reading.ts'
import { endKindSchema } from './lineage.input.ts'

/** `unseen`: registered, but not for the eyes of whoever asks; known by the words of the document that cites it. */
export const documentKindSchema = z.enum(['directive', 'stub', 'unseen'])

export const endMarkSchema = z.object({ kind: endKindSchema, on: daySchema })

/** A document as lists and graphs show it. `end` is the one that counts by today, or will. */
export const lineageDocumentSchema = z.object({
  id: z.string(),
  kind: documentKindSchema,
  type: documentTypeSchema,
  numberSymbol: z.string(),
  issuedOn: daySchema.nullable(),
  title: z.string().nullable(),
  end: endMarkSchema.nullable(),
})
export type LineageDocument = z.infer<typeof lineageDocumentSchema>

/** `depth` is how many steps away; `via` the document one step nearer. `capped`: there are more than were looked at. */
export const lineagePageSchema = z.object({
  rows: z.array(lineageDocumentSchema.extend({ depth: z.int(), via: z.string().nullable() })),
  total: z.int(),
  capped: z.boolean(),
})
export type LineagePage = z.infer<typeof lineagePageSchema>

/** How many documents stand on one side, and of which types those are that are not drawn. */
const graphSideSchema = z.object({
  total: z.int(),
  capped: z.boolean(),
  others: z.array(z.object({ type: documentTypeSchema, count: z.int() })),
})

/** Each edge goes from the document that rests to the one it rests on. `depth` is negative on the side of the bases. */
export const lineageGraphSchema = z.object({
  nodes: z.array(lineageDocumentSchema.extend({ depth: z.int() })),
  edges: z.array(z.object({ fromId: z.string(), toId: z.string(), role: z.enum(['basis', 'mention']) })),
  bases: graphSideSchema,
  resting: graphSideSchema,
})
export type LineageGraph = z.infer<typeof lineageGraphSchema>

/** How a document ended: on which day, by what, in whose words, and who recorded it. */
export const documentEndSchema = endMarkSchema.extend({
  id: z.string(),
  byId: z.string().nullable(),
  byNumber: z.string().nullable(),
  source: z.string(),
  note: z.string(),
  recordedAt: momentSchema,
  recordedBy: z.string().nullable(),
})
export type DocumentEnd = z.infer<typeof documentEndSchema>

/** A basis that has ended, seen from a directive that rests on it; `through` is the document in between, if any. */
export const basisFlagSchema = z.object({
  endId: z.string(),
  base: lineageDocumentSchema.omit({ end: true }),
  kind: endKindSchema,
  on: daySchema,
  byId: z.string().nullable(),
  byNumber: z.string().nullable(),
  through: z.string().nullable(),
  acknowledged: z.object({ at: momentSchema, by: z.string().nullable(), reason: z.string() }).nullable(),
})
export type BasisFlag = z.infer<typeof basisFlagSchema>

/** Where a document stands: its own end, and the ended documents it rests on; `moreFlags`: there are more of them. */
export const documentStandingSchema = lineageDocumentSchema.omit({ end: true }).extend({
  end: documentEndSchema.nullable(),
  flags: z.array(basisFlagSchema),
  moreFlags: z.boolean(),
})
export type DocumentStanding = z.infer<typeof documentStandingSchema>

/** A directive that rests on something ended, with the end that came last, and how many there are. */
export const flaggedRowSchema = z.object({
  directiveId: z.string(),
  numberSymbol: z.string(),
  issuedOn: daySchema,
  subject: z.string(),
  flags: z.int(),
  baseNumber: z.string(),
  kind: endKindSchema,
  on: daySchema,
  byNumber: z.string().nullable(),
})
export type FlaggedRow = z.infer<typeof flaggedRowSchema>
/** `more`: counting stopped before the end of all that rests on what ended. */
export const flaggedPageSchema = z.object({ rows: z.array(flaggedRowSchema), total: z.int(), more: z.boolean() })
export type FlaggedPage = z.infer<typeof flaggedPageSchema>

/** `flagged`: how many directives rest on what ended; `more`: at least so many. */
export const endedSchema = z.object({
  endId: z.string(),
  already: z.boolean(),
  flagged: z.int(),
  more: z.boolean(),
})
export type Ended = z.infer<typeof endedSchema>
export const endWithdrawnSchema = z.object({ endId: z.string(), already: z.boolean() })
export type EndWithdrawn = z.infer<typeof endWithdrawnSchema>
export const acknowledgedSchema = z.object({ directiveId: z.string(), endId: z.string(), already: z.boolean() })
export type Acknowledged = z.infer<typeof acknowledgedSchema>
