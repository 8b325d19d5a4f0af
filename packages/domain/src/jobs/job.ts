import { z } from 'zod'
import { momentSchema } from '../time/day.ts'

/**
 * The platform's own work. `open-slots` opens the next periods of every recurring obligation; `clean-up` ends ways in
 * that ran out and drops counters that no longer count.
 */
export const jobNameSchema = z.enum(['open-slots', 'clean-up'])
export type JobName = z.infer<typeof jobNameSchema>

export const jobRunSchema = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  byHand: z.boolean(),
  startedAt: momentSchema,
  endedAt: momentSchema.nullable(),
  counts: z.record(z.string(), z.number()),
  problem: z.string().nullable(),
})
export type JobRun = z.infer<typeof jobRunSchema>

/** A job, when it runs next (in Asia/Ho_Chi_Minh by `schedule`), and its latest runs, newest first. */
export const jobViewSchema = z.object({
  job: jobNameSchema,
  schedule: z.string(),
  nextRunAt: momentSchema,
  lastRun: jobRunSchema.nullable(),
  runs: z.array(jobRunSchema),
})
export type JobView = z.infer<typeof jobViewSchema>
export const jobListSchema = z.object({ rows: z.array(jobViewSchema) })

export const runJobInput = z.object({ job: jobNameSchema })
export type RunJobInput = z.infer<typeof runJobInput>
