import { z } from 'zod'
import { daySchema } from '../time/day.ts'

/**
 * How the words bound the day: `before` (trước ngày: the day itself is too late), `by` (chậm nhất, đến hết: the day is
 * still in time), `on` (vào ngày: that day).
 */
export const operatorSchema = z.enum(['before', 'by', 'on'])
export type DeadlineOperator = z.infer<typeof operatorSchema>

/** Which words of the document a deadline was read from, as they stand there. */
const words = z.string().max(2000)

/** Where a rhythm repeats. */
export const everySchema = z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'])
export type Every = z.infer<typeof everySchema>

/**
 * A deadline that can explain itself. Seven kinds:
 * - `date`: one day.
 * - `period`: any day of a stretch of the calendar, from its first day to its last (`trong quý IV/2018`).
 * - `recurring`: a day in each period; `day` and `month` are null where the document does not say (never guessed);
 *   `monthOffset` 0 is the reported period itself, 1 the one after it. Of a rhythm of days each day is due by itself (`day` 1).
 * - `relative`: so many days, working days, months after an event.
 * - `clause`: as a clause of another document says.
 * - `pending`: as a document says that is not issued yet.
 * - `none`: the task has no deadline.
 */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), operator: operatorSchema, day: daySchema, words }),
  z.object({ kind: z.literal('period'), operator: operatorSchema, from: daySchema, to: daySchema, words }),
  z.object({
    kind: z.literal('recurring'),
    operator: operatorSchema,
    every: everySchema,
    day: z.int().min(1).max(31).nullable(),
    month: z.int().min(1).max(12).nullable(),
    monthOffset: z.int().min(0).max(12),
    firstPeriod: z.string().max(12).nullable(),
    words,
  }),
  z.object({
    kind: z.literal('relative'),
    operator: operatorSchema,
    count: z.int().min(0).max(3660),
    unit: z.enum(['day', 'working-day', 'week', 'month']),
    event: z.string().max(500),
    eventOn: daySchema.nullable(),
    words,
  }),
  z.object({ kind: z.literal('clause'), document: z.string().max(120), clause: z.string().max(200), words }),
  z.object({ kind: z.literal('pending'), document: z.string().max(500), words }),
  z.object({ kind: z.literal('none'), words }),
])
export type Deadline = z.infer<typeof deadlineSchema>
export type DeadlineKind = Deadline['kind']
