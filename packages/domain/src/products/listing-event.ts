import { z } from 'zod'
import { daySchema } from '../time/day.ts'

const bilingual = z.object({ vi: z.string().max(1000), en: z.string().max(1000) })
const told = { on: daySchema, document: z.string().max(120).nullable(), reason: bilingual.nullable() }

/** What can happen to a listing. `until` is the last day in force, or of the suspension (null: until restored). */
export const listingEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listing.published'), ...told, until: daySchema }),
  z.object({ kind: z.literal('listing.amended'), ...told }),
  z.object({ kind: z.literal('listing.renewed'), ...told, until: daySchema }),
  z.object({ kind: z.literal('listing.suspended'), ...told, until: daySchema.nullable() }),
  z.object({ kind: z.literal('listing.restored'), ...told }),
  z.object({ kind: z.literal('listing.revoked'), ...told }),
])
export type ListingEvent = z.infer<typeof listingEventSchema>
