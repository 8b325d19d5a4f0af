import { z } from 'zod'
import { momentSchema } from '../time/day.ts'

/** What can stand in a figure of a report: four different things, none of which is another. */
export const reportValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number() }),
  z.object({ kind: z.literal('nothing-said') }),
  z.object({ kind: z.literal('not-applicable') }),
  z.object({ kind: z.literal('not-yet-known') }),
])
export type ReportValue = z.infer<typeof reportValueSchema>

/** What came in for one expected report of one agency; which state it leaves is computed from its events. */
export const reportSchema = z.object({
  id: z.string(),
  obligationId: z.string(),
  agencyId: z.string(),
  period: z.string(),
  formVersion: z.string(),
  receivedAt: momentSchema,
})
export type Report = z.infer<typeof reportSchema>
