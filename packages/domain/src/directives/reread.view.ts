import { z } from 'zod'
import { letterStateSchema } from './letter.input.ts'
import { readingDifferenceSchema } from './reading-difference.ts'

const letterId = z.uuid()

/** What the present reader reads in the text of a letter, beside what stands. Asking changes nothing. */
export const rereadSchema = readingDifferenceSchema.extend({
  id: z.string(),
  version: z.int(),
  state: letterStateSchema,
  /** The newest reader whose reading is kept, and the present one. */
  readWith: z.int(),
  presentReader: z.int(),
  readings: z.array(z.object({ readerVersion: z.int(), readAt: z.string(), first: z.boolean() })),
})
export type Reread = z.infer<typeof rereadSchema>

/** `readerVersion` is the one whose difference the person saw; when the platform has a newer one, they look again. */
export const keepReadingInput = z.object({ id: letterId, readerVersion: z.int().min(1) })
export type KeepReadingInput = z.infer<typeof keepReadingInput>

export const keptReadingSchema = z.object({ id: z.string(), readerVersion: z.int(), already: z.boolean() })
export type KeptReading = z.infer<typeof keptReadingSchema>

/** Readings of newer readers that people kept beside the first one, newest first. */
export const keptReadingsSchema = z.array(
  z.object({ readerVersion: z.int(), keptAt: z.string(), keptBy: z.string().nullable() }),
)
export type KeptReadings = z.infer<typeof keptReadingsSchema>

/** One kept reading, by its letter and the reader that read it. */
export const keptReadingInput = z.object({ id: letterId, readerVersion: z.int().min(1) })
export type KeptReadingInput = z.infer<typeof keptReadingInput>
