import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { agencyKindSchema, periodSchema } from './agency.ts'

/** A row of the tree or list of agencies, as of one day. */
export const agencyRowSchema = z.object({
  id: z.string(),
  kind: agencyKindSchema,
  name: z.string(),
  nameEn: z.string(),
  abbreviation: z.string().nullable(),
  parentId: z.string().nullable(),
  gsoCode: z.string().nullable(),
  exists: periodSchema,
  children: z.int(),
})
export type AgencyRow = z.infer<typeof agencyRowSchema>

export const agencyTreeSchema = z.object({ asOf: daySchema, rows: z.array(agencyRowSchema) })
export type AgencyTree = z.infer<typeof agencyTreeSchema>

/** One page of agencies found by name, and how many there are in all. */
export const agencyPageSchema = z.object({ asOf: daySchema, rows: z.array(agencyRowSchema), total: z.int() })
export type AgencyPage = z.infer<typeof agencyPageSchema>

export const successionViewSchema = z.object({
  fromId: z.string(),
  fromName: z.string(),
  toId: z.string(),
  toName: z.string(),
  on: daySchema,
  kind: z.enum(['merge', 'split', 'rename', 'absorb', 'function-transfer']),
  function: z.string().nullable(),
  source: z.string(),
  confidence: z.string(),
})
export type SuccessionView = z.infer<typeof successionViewSchema>

/** Everything known of one agency over time. */
export const agencyDetailSchema = z.object({
  id: z.string(),
  kind: agencyKindSchema,
  exists: periodSchema,
  source: z.string(),
  confidence: z.string(),
  names: z.array(
    z.object({
      name: z.string(),
      nameEn: z.string(),
      shortName: z.string().nullable(),
      committee: z.string().nullable(),
      abbreviation: z.string().nullable(),
      during: periodSchema,
    }),
  ),
  formerNames: z.array(z.object({ name: z.string(), until: z.string() })),
  parents: z.array(z.object({ id: z.string(), name: z.string(), during: periodSchema })),
  codes: z.array(z.object({ scheme: z.string(), code: z.string(), during: periodSchema })),
  lineage: z.array(successionViewSchema),
  heirs: z.array(z.object({ id: z.string(), name: z.string() })),
  units: z.array(z.object({ id: z.string(), name: z.string(), during: periodSchema })),
})
export type AgencyDetail = z.infer<typeof agencyDetailSchema>
