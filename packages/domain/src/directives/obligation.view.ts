import { z } from 'zod'
import { deadlineSchema } from '../deadlines/deadline.ts'
import { daySchema, momentSchema } from '../time/day.ts'
import { answeringSchema, bothSchema, timelineEntrySchema } from './directive.view.ts'
import { roleSchema, taskKindSchema } from './letter-reading.ts'
import { obligationEventKindSchema, obligationStateSchema } from './obligation-kinds.ts'

/** One agency's share of one obligation. `lastDay` is the last day in time, null where none can be said. */
export const obligationRowSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  answering: z.array(answeringSchema),
  role: roleSchema,
  state: obligationStateSchema,
  late: z.boolean(),
  lastDay: daySchema.nullable(),
  originalLastDay: daySchema.nullable(),
  directiveId: z.string(),
  numberSymbol: z.string(),
  issuedOn: daySchema,
  kind: taskKindSchema,
  summary: z.string(),
  summaryEn: z.string().nullable(),
  deadline: deadlineSchema,
  explained: bothSchema,
  words: z.string(),
})
export type ObligationRow = z.infer<typeof obligationRowSchema>

/** One page; counting stops at 10,000, `more` then says that there are more. */
export const obligationPageSchema = z.object({
  asOf: daySchema,
  rows: z.array(obligationRowSchema),
  total: z.int(),
  more: z.boolean(),
})
export type ObligationPage = z.infer<typeof obligationPageSchema>

export const slotViewSchema = z.object({
  agencyId: z.string(),
  period: z.string(),
  label: bothSchema,
  windowFrom: daySchema.nullable(),
  windowTo: daySchema.nullable(),
  dueAt: momentSchema.nullable(),
  lastDay: daySchema.nullable(),
  state: obligationStateSchema,
  late: z.boolean(),
  openedAt: momentSchema,
})
export type SlotView = z.infer<typeof slotViewSchema>

export const obligationEventSchema = z.object({
  at: momentSchema,
  kind: obligationEventKindSchema,
  agencyId: z.string(),
  period: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
  evidence: z.array(z.object({ sha256: z.string(), fileName: z.string() })),
  sample: z.boolean(),
})
export type ObligationEventView = z.infer<typeof obligationEventSchema>

export const extensionSchema = z.object({
  agencyId: z.string(),
  from: daySchema.nullable(),
  to: daySchema,
  number: z.string(),
  reason: z.string(),
  approver: z.string(),
  at: momentSchema,
  by: z.string().nullable(),
})
export type Extension = z.infer<typeof extensionSchema>

export const obligationDetailSchema = z.object({
  id: z.string(),
  directiveId: z.string(),
  numberSymbol: z.string(),
  issuedOn: daySchema,
  subject: z.string(),
  issuerId: z.string().nullable(),
  issuerName: z.string(),
  kind: taskKindSchema,
  summary: z.string(),
  summaryEn: z.string().nullable(),
  receiver: z.string().nullable(),
  deadline: deadlineSchema,
  suppliedDeadline: deadlineSchema.nullable(),
  explained: z.object({ vi: z.array(z.string()), en: z.array(z.string()) }),
  words: z.string(),
  provision: z.object({ key: z.string(), label: z.string(), text: z.string() }).nullable(),
  share: obligationRowSchema.nullable(),
  shares: z.object({ total: z.int(), open: z.int(), claimed: z.int(), closed: z.int(), late: z.int() }),
  parties: z.array(
    z.object({ agencyId: z.string(), name: z.string(), role: roleSchema, state: obligationStateSchema }),
  ),
  unreached: z.array(z.string()),
  slots: z.array(slotViewSchema),
  events: z.array(obligationEventSchema),
  extensions: z.array(extensionSchema),
  audit: z.array(timelineEntrySchema),
})
export type ObligationDetail = z.infer<typeof obligationDetailSchema>

/** What a deed leaves. */
export const obligationDeedSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  state: obligationStateSchema,
  lastDay: daySchema.nullable(),
})
export type ObligationDeed = z.infer<typeof obligationDeedSchema>

/** A workbook as base64; `rows` of `total` are in it. */
export const exportedSchema = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  base64: z.string(),
  rows: z.int(),
  more: z.boolean(),
})
export type Exported = z.infer<typeof exportedSchema>
