import { z } from 'zod'
import { momentSchema } from '../time/day.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A scan or picture that was uploaded: its words are recognised page by page, and then it is taken in. */
export const recogniseInput = z.object({ sha256, fileName: z.string().trim().min(1).max(255) })
export type RecogniseInput = z.infer<typeof recogniseInput>

export const recognitionIdInput = z.object({ sha256 })
export type RecognitionIdInput = z.infer<typeof recognitionIdInput>

/** `refused`: nothing could be read, `refusal` says why. `stopped`: a person stopped it; asking again starts it anew. */
export const recognitionStateSchema = z.enum(['waiting', 'reading', 'done', 'refused', 'stopped'])
export type RecognitionState = z.infer<typeof recognitionStateSchema>

export const recognitionSchema = z.object({
  sha256: z.string(),
  fileName: z.string(),
  state: recognitionStateSchema,
  /** Pages done, of how many; null until they are counted. */
  page: z.int(),
  pages: z.int().nullable(),
  letterId: z.string().nullable(),
  refusal: z.object({ code: z.string(), vi: z.string(), en: z.string(), again: z.boolean() }).nullable(),
  askedAt: momentSchema,
})
export type Recognition = z.infer<typeof recognitionSchema>

/** What is being recognised now, the longest waiting first. */
export const recognitionsSchema = z.object({ rows: z.array(recognitionSchema) })
export type Recognitions = z.infer<typeof recognitionsSchema>

/** A word of the text that was recognised with little certainty, from 0 to 1. */
export const weakWordSchema = z.object({ from: z.int(), to: z.int(), page: z.int(), confidence: z.number() })

/** How far one came, and of the text those words that a person should look at: recognised with little certainty. */
export const recognitionViewSchema = recognitionSchema.extend({
  weakWords: z.array(weakWordSchema),
})
export type RecognitionView = z.infer<typeof recognitionViewSchema>
