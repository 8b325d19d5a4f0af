import { z } from 'zod'
import { addresseeClasses } from './addressee-classes.ts'

export const addresseeClassSchema = z.enum(addresseeClasses)

/** What the words of an addressee mean: groups, one agency of the register, or not known (a person must say). */
export const addresseeMeaningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('classes'), classes: z.array(addresseeClassSchema).min(1) }),
  z.object({ kind: z.literal('agency'), agencyId: z.string().max(40) }),
  z.object({ kind: z.literal('unknown') }),
])
export type AddresseeMeaning = z.infer<typeof addresseeMeaningSchema>
