import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { agencyKindSchema } from './agency.ts'

/** Leaving the day out means today in Asia/Ho_Chi_Minh. */
export const agencyTreeInput = z.object({ asOf: daySchema.optional() })
export type AgencyTreeInput = z.infer<typeof agencyTreeInput>

/** `text` is matched without marks, in names, former names, abbreviations and codes. */
export const findAgenciesInput = z.object({
  text: z.string().max(200).default(''),
  kinds: z.array(agencyKindSchema).max(8).default([]),
  asOf: daySchema.optional(),
  everExisted: z.boolean().default(false),
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type FindAgenciesInput = z.infer<typeof findAgenciesInput>

export const getAgencyInput = z.object({ id: z.string().min(1).max(40), asOf: daySchema.optional() })
export type GetAgencyInput = z.infer<typeof getAgencyInput>
