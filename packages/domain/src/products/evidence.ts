import { z } from 'zod'
import { daySchema } from '../time/day.ts'

/** What a rule looks at. Amounts are million đồng, ratios per cent. */
export const metricSchema = z.enum([
  'vietnamese-control',
  'controlling-capital',
  'brand-registered',
  'supply-conditions',
  'technical-documents-vi',
  'user-documents-vi',
  'public-terms',
  'turnover',
  'state-agencies',
  'organisations',
  'individuals',
  'domestic-cost-ratio',
  'vietnamese-specialists',
  'tcvn-declared',
  'qcvn-certified',
  'iso-9001',
  'iso-14001',
  'iso-17025',
  'equivalent-quality',
  'cmmi-level',
  'network-content-law',
  'made-by-vietnamese',
  'support-commitment',
  'fits-guidance',
  'stages-done',
  'copyright-vietnamese',
  'rd-ratio',
  'not-a-service',
  'unknown',
])
export type Metric = z.infer<typeof metricSchema>

/** Who may read the document behind a fact: everybody, a summary of it, or the assessors only. */
export const accessSchema = z.enum(['public', 'summary', 'restricted'])
export type Access = z.infer<typeof accessSchema>

/** One proven fact about a product: a yes or no, a number, or numbers per year with the newest first. */
export const evidenceItemSchema = z.object({
  value: z.union([z.boolean(), z.number(), z.array(z.number()).max(10)]),
  document: z.string().max(200),
  access: accessSchema,
  checkedOn: daySchema.nullable(),
})
export type EvidenceItem = z.infer<typeof evidenceItemSchema>

/** Everything proven about a product; what is absent is not known, which is not the same as no. */
export const evidenceSchema = z.partialRecord(metricSchema, evidenceItemSchema)
export type Evidence = z.infer<typeof evidenceSchema>
