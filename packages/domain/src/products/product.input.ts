import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { criteriaVersionIdSchema } from './criteria-version.ts'
import { listingStateSchema } from './listing-state.ts'
import { productGroupSchema } from './product-group.ts'

/** Proofs that stand out in the list of criteria. */
export const highlightSchema = z.enum(['iso', 'cmmi', 'documents-vi'])
export type Highlight = z.infer<typeof highlightSchema>

export const listingSortSchema = z.enum(['relevance', 'newest', 'ending', 'name'])
export type ListingSort = z.infer<typeof listingSortSchema>

const names = z.array(z.string().max(200)).max(100).default([])

/** A question to the catalogue: words, narrowing by facets, an order, a page, and the day whose states count. */
export const searchListingsInput = z.object({
  text: z.string().max(200).default(''),
  asTyped: z.boolean().default(false),
  states: z.array(listingStateSchema).default([]),
  groups: z.array(productGroupSchema).default([]),
  fields: names,
  versions: z.array(criteriaVersionIdSchema).default([]),
  highlights: z.array(highlightSchema).default([]),
  publishers: names,
  provinces: names,
  sort: listingSortSchema.default('relevance'),
  page: z.int().min(1).max(1000).default(1),
  on: daySchema.nullable().default(null),
})
export type SearchListingsInput = z.infer<typeof searchListingsInput>

export const getListingInput = z.object({ code: z.string().max(20) })
export const getEnterpriseInput = z.object({ slug: z.string().max(80), on: daySchema.nullable().default(null) })
export const catalogueFrontInput = z.object({ on: daySchema.nullable().default(null) })
export const suggestInput = z.object({ text: z.string().max(200) })
export const listingIndexInput = z.object({ letter: z.string().max(2).nullable().default(null) })
