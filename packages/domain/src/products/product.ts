import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { criteriaVersionIdSchema } from './criteria-version.ts'
import { evidenceSchema } from './evidence.ts'
import { listingEventSchema } from './listing-event.ts'
import { productGroupSchema } from './product-group.ts'

/** An enterprise that makes listed products. `sample` marks the invented ones, and must reach the screen. */
export const enterpriseSchema = z.object({
  id: z.string().max(40),
  taxCode: z.string().max(14),
  legalName: z.string().max(200),
  shortName: z.string().max(120),
  englishName: z.string().max(200),
  province: z.string().max(80),
  foundedYear: z.int(),
  sample: z.boolean(),
})
export type Enterprise = z.infer<typeof enterpriseSchema>

/** A product or service, as its maker declares it, with the facts that prove it. */
export const productSchema = z.object({
  id: z.string().max(40),
  enterpriseId: z.string().max(40),
  group: productGroupSchema,
  name: z.string().max(200),
  englishName: z.string().max(200),
  field: z.string().max(80),
  keywords: z.array(z.string().max(80)).max(20),
  summary: z.object({ vi: z.string().max(1000), en: z.string().max(1000) }),
  evidence: evidenceSchema,
  sample: z.boolean(),
})
export type Product = z.infer<typeof productSchema>

/** A product published in the catalogue by an agency, under the circular of the decision day, with its history. */
export const listingSchema = z.object({
  code: z.string().max(20),
  productId: z.string().max(40),
  publishedBy: z.string().max(200),
  version: criteriaVersionIdSchema,
  decisionNumber: z.string().max(80),
  decidedOn: daySchema,
  events: z.array(listingEventSchema).min(1),
  confirmedBy: z.int().min(0),
})
export type Listing = z.infer<typeof listingSchema>
