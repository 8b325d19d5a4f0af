import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { roleSchema, taskKindSchema } from './letter-reading.ts'
import { obligationStateSchema } from './obligation-kinds.ts'

/**
 * `agencyId` with `as-reported` shows what was laid on that agency itself; with `as-of`, also what passed to it by that
 * day from the agencies it followed. Leaving `asOf` out means today in Asia/Ho_Chi_Minh.
 */
export const obligationFilterSchema = z.object({
  agencyId: z.string().max(40).optional(),
  directiveId: z.uuid().optional(),
  states: z.array(obligationStateSchema).max(3).default([]),
  late: z.boolean().default(false),
  kinds: z.array(taskKindSchema).max(4).default([]),
  roles: z.array(roleSchema).max(3).default([]),
  dueFrom: daySchema.optional(),
  dueTo: daySchema.optional(),
  text: z.string().max(200).default(''),
  structure: z.enum(['as-reported', 'as-of']).default('as-reported'),
  asOf: daySchema.optional(),
  sort: z.enum(['due', 'due-desc', 'agency']).default('due'),
})
export type ObligationFilter = z.infer<typeof obligationFilterSchema>

export const listObligationsInput = obligationFilterSchema.extend({
  page: z.int().min(1).max(200).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type ListObligationsInput = z.infer<typeof listObligationsInput>

/** One obligation; with `agencyId`, that agency's share of it as well. */
export const getObligationInput = z.object({
  id: z.uuid(),
  agencyId: z.string().max(40).optional(),
  asOf: daySchema.optional(),
})
export type GetObligationInput = z.infer<typeof getObligationInput>

/** `period` names one expected report of a recurring obligation; without it the whole share is meant. */
const share = { id: z.uuid(), agencyId: z.string().min(1).max(40), period: z.string().max(12).optional() }

/** The doer's claim: what was done, and files (uploaded before) that show it. */
export const claimDoneInput = z.object({
  ...share,
  note: z.string().trim().min(3).max(4000),
  evidence: z
    .array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), fileName: z.string().min(1).max(255) }))
    .max(20)
    .default([]),
})
export type ClaimDoneInput = z.infer<typeof claimDoneInput>

export const sendBackInput = z.object({ ...share, reason: z.string().trim().min(3).max(2000) })
export type SendBackInput = z.infer<typeof sendBackInput>

export const closeObligationInput = z.object({ ...share, note: z.string().trim().max(2000).default('') })
export type CloseObligationInput = z.infer<typeof closeObligationInput>

/** `lastDay` is the new last day in time; number, reason and approver say why it is allowed. */
export const extendObligationInput = z.object({
  id: share.id,
  agencyId: share.agencyId,
  lastDay: daySchema,
  number: z.string().trim().min(1).max(80),
  reason: z.string().trim().min(3).max(2000),
  approver: z.string().trim().min(1).max(200),
})
export type ExtendObligationInput = z.infer<typeof extendObligationInput>
