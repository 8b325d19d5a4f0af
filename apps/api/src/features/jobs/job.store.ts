import type { JobName, JobRun } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'

type NewRun = {
  job: JobName
  byHand: boolean
  state: JobRun['state']
  counts: Record<string, number>
  problem: string | null
}

/** Keeps what one run of a job did. */
export async function recordRun({ tx, now, newId }: CommandContext, run: NewRun): Promise<JobRun> {
  const row = await tx
    .insertInto('job_run')
    .values({
      id: newId(),
      job: run.job,
      state: run.state,
      by_hand: run.byHand,
      started_at: now,
      ended_at: now,
      counts: JSON.stringify(run.counts),
      problem: run.problem,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toJobRun(row)
}

type RunRow = {
  id: string
  state: JobRun['state']
  by_hand: boolean
  started_at: string
  ended_at: string | null
  counts: Record<string, number>
  problem: string | null
}

/** The row as administrators see it. */
export function toJobRun(row: RunRow): JobRun {
  return {
    id: row.id,
    state: row.state,
    byHand: row.by_hand,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    counts: row.counts,
    problem: row.problem,
  }
}
