import { z } from 'zod'
import { momentSchema } from '../time/day.ts'

/** The trail of one record, or of all that the caller may see; newest first. */
export const listAuditInput = z.object({
  subject: z.object({ kind: z.string().max(60), id: z.string().max(200) }).optional(),
  deed: z.string().max(80).optional(),
  agencyId: z.string().max(40).optional(),
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type ListAuditInput = z.infer<typeof listAuditInput>

export const auditRowSchema = z.object({
  seq: z.int(),
  at: momentSchema,
  actor: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
  deed: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  agencyId: z.string().nullable(),
  reason: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type AuditRow = z.infer<typeof auditRowSchema>
export const auditPageSchema = z.object({ rows: z.array(auditRowSchema), total: z.int(), more: z.boolean() })
export type AuditPage = z.infer<typeof auditPageSchema>
