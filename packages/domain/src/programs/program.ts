import { z } from 'zod'
import { daySchema } from '../time/day.ts'

/** A programme under which letters are written and money is given, e.g. the IT target programme 2016-2020. */
export const programSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  managedBy: z.string(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  basis: z.string(),
})
export type Program = z.infer<typeof programSchema>
