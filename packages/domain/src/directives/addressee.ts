import { z } from 'zod'

/**
 * Groups of agencies that letters address at once. `sector-units` are the units of the ministry itself;
 * `sector-enterprises` and `associations` are real classes that the register of agencies does not hold, so they expand
 * to nobody and the letter says so.
 */
export const addresseeClassSchema = z.enum([
  'ministries',
  'ministerial-level',
  'government-attached',
  'provincial-committees',
  'provincial-departments',
  'sector-units',
  'sector-enterprises',
  'associations',
])
export type AddresseeClass = z.infer<typeof addresseeClassSchema>

/** What the words of an addressee mean: groups, one agency of the register, or not known (a person must say). */
export const addresseeMeaningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('classes'), classes: z.array(addresseeClassSchema).min(1) }),
  z.object({ kind: z.literal('agency'), agencyId: z.string().max(40) }),
  z.object({ kind: z.literal('unknown') }),
])
export type AddresseeMeaning = z.infer<typeof addresseeMeaningSchema>
