import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { letterRowSchema } from './letter.view.ts'
import { flaggedRowSchema } from './lineage.view.ts'
import { obligationRowSchema } from './obligation.view.ts'

const part = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), total: z.int(), more: z.boolean() })

/** What waits for the person who asks; a part that is not theirs is null. */
export const myQueueSchema = z.object({
  asOf: z.string(),
  lettersToConfirm: part(letterRowSchema).nullable(),
  claimsToDecide: part(obligationRowSchema).nullable(),
  /** Directives that rest on a document that has ended, and that nobody looked at yet. */
  basesEnded: part(flaggedRowSchema).nullable(),
  late: part(obligationRowSchema),
  dueSoon: part(obligationRowSchema),
})
export type MyQueue = z.infer<typeof myQueueSchema>

/** What Ctrl K finds, at most eight of each. */
export const everythingSchema = z.object({
  agencies: z.array(
    z.object({ id: z.string(), name: z.string(), abbreviation: z.string().nullable(), lastDay: daySchema.nullable() }),
  ),
  directives: z.array(
    z.object({ id: z.string(), numberSymbol: z.string(), issuedOn: z.string(), subject: z.string() }),
  ),
  obligations: z.array(z.object({ id: z.string(), numberSymbol: z.string(), summary: z.string() })),
})
export type Everything = z.infer<typeof everythingSchema>

export const searchEverythingInput = z.object({ text: z.string().max(200) })
export type SearchEverythingInput = z.infer<typeof searchEverythingInput>
