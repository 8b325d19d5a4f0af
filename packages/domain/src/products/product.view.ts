import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { criteriaVersionIdSchema } from './criteria-version.ts'
import { accessSchema, metricSchema } from './evidence.ts'
import { judgementSchema } from './judge.ts'
import { listingEventSchema } from './listing-event.ts'
import { listingStateSchema } from './listing-state.ts'
import { productGroupSchema } from './product-group.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })
const span = z.tuple([z.int(), z.int()])

/** A row of a list. `marks` are the stretches of the name that the query found, from (included) to (excluded). */
export const listingRowSchema = z.object({
  code: z.string(),
  name: z.string(),
  englishName: z.string(),
  marks: z.array(span),
  group: productGroupSchema,
  field: z.string(),
  enterpriseSlug: z.string(),
  enterpriseName: z.string(),
  summary: bilingual,
  state: listingStateSchema,
  lastDay: daySchema.nullable(),
  version: criteriaVersionIdSchema,
  clausesMet: z.int(),
  clauses: z.int(),
  confirmedBy: z.int(),
  sample: z.boolean(),
})
export type ListingRow = z.infer<typeof listingRowSchema>

/** One value of a facet with the number of results it would leave. */
export const facetValueSchema = z.object({ value: z.string(), count: z.int() })
export const facetNames = ['states', 'groups', 'fields', 'versions', 'highlights', 'publishers', 'provinces'] as const
export type FacetName = (typeof facetNames)[number]

/** A facet: its values, and how many results there are when its own choice is lifted. */
export const facetSchema = z.object({ values: z.array(facetValueSchema), without: z.int() })
export type Facet = z.infer<typeof facetSchema>

/** One page of results. `partial`: nothing holds all words; the rows hold only some, without those in `dropped`. */
export const listingPageSchema = z.object({
  on: daySchema,
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  readAs: z.string().nullable(),
  partial: z.boolean(),
  matched: z.string(),
  dropped: z.array(z.string()),
  rows: z.array(listingRowSchema),
  facets: z.record(z.enum(facetNames), facetSchema),
})
export type ListingPage = z.infer<typeof listingPageSchema>

/** A document that proves a fact, as far as the public may know of it. */
export const evidencePaperSchema = z.object({
  metric: metricSchema,
  document: z.string(),
  access: accessSchema,
  checkedOn: daySchema.nullable(),
})
export type EvidencePaper = z.infer<typeof evidencePaperSchema>

export const enterpriseViewSchema = z.object({
  slug: z.string(),
  taxCode: z.string(),
  legalName: z.string(),
  shortName: z.string(),
  englishName: z.string(),
  province: z.string(),
  foundedYear: z.int(),
  sample: z.boolean(),
})
export type EnterpriseView = z.infer<typeof enterpriseViewSchema>

/** Everything on a product's public page. `alternatives` are living products of the same field, for a revoked one. */
export const listingDetailSchema = z.object({
  code: z.string(),
  name: z.string(),
  englishName: z.string(),
  group: productGroupSchema,
  field: z.string(),
  keywords: z.array(z.string()),
  summary: bilingual,
  sample: z.boolean(),
  publishedBy: z.string(),
  decisionNumber: z.string(),
  decidedOn: daySchema,
  confirmedBy: z.int(),
  judgement: judgementSchema,
  papers: z.array(evidencePaperSchema),
  events: z.array(listingEventSchema),
  enterprise: enterpriseViewSchema,
  alternatives: z.array(z.object({ code: z.string(), name: z.string(), enterpriseName: z.string() })),
  changedAt: z.string(),
})
export type ListingDetail = z.infer<typeof listingDetailSchema>

export const enterpriseDetailSchema = z.object({
  on: daySchema,
  enterprise: enterpriseViewSchema,
  listings: z.array(listingRowSchema),
})
export type EnterpriseDetail = z.infer<typeof enterpriseDetailSchema>

/** A row of the list of enterprises. */
export const enterpriseRowSchema = enterpriseViewSchema
  .pick({ slug: true, legalName: true, shortName: true, province: true, sample: true })
  .extend({
    listings: z.int(),
    inForce: z.int(),
  })
export const enterpriseListSchema = z.object({ on: daySchema, rows: z.array(enterpriseRowSchema) })
export type EnterpriseList = z.infer<typeof enterpriseListSchema>

const shortRow = z.object({
  code: z.string(),
  name: z.string(),
  englishName: z.string(),
  enterpriseName: z.string(),
  day: daySchema,
})
export type ShortRow = z.infer<typeof shortRow>

/** The front page: how many are in force per group, and three short lists. */
export const catalogueFrontSchema = z.object({
  on: daySchema,
  groups: z.record(productGroupSchema, z.int()),
  enterprises: z.int(),
  newest: z.array(shortRow),
  ending: z.array(shortRow),
  revoked: z.array(shortRow),
})
export type CatalogueFront = z.infer<typeof catalogueFrontSchema>

export const suggestionsSchema = z.object({
  readAs: z.string().nullable(),
  products: z.array(z.object({ code: z.string(), name: z.string(), englishName: z.string() })),
  enterprises: z.array(z.object({ slug: z.string(), name: z.string() })),
})
export type Suggestions = z.infer<typeof suggestionsSchema>

/** Names by first letter, for the index from A to Z and the sitemap. */
export const listingIndexSchema = z.object({
  letters: z.array(z.object({ letter: z.string(), count: z.int() })),
  rows: z.array(z.object({ code: z.string(), name: z.string(), englishName: z.string(), enterpriseName: z.string() })),
})
export type ListingIndex = z.infer<typeof listingIndexSchema>

export const sitemapSchema = z.object({
  listings: z.array(z.object({ code: z.string(), changedAt: z.string() })),
  enterprises: z.array(z.string()),
})
export type Sitemap = z.infer<typeof sitemapSchema>
