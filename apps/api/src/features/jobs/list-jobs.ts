import { jobNameSchema, type JobView } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { jobList, nextRunOf } from './job-list.ts'
import { toJobRun } from './job.store.ts'

const runsShown = 20

/** Every job with its latest runs and when it runs next. */
export async function listJobs({ reads, now }: QueryContext): Promise<{ rows: JobView[] }> {
  const runs = await reads
    .selectFrom('job_run')
    .selectAll()
    .orderBy('started_at', 'desc')
    .limit(runsShown * jobNameSchema.options.length)
    .execute()
  return {
    rows: jobNameSchema.options.map((job) => {
      const own = runs.filter((run) => run.job === job).map(toJobRun)
      const { schedule, hour, minute } = jobList[job]
      const nextRunAt = nextRunOf({ hour, minute }, new Date(now)).toISOString()
      return { job, schedule, nextRunAt, lastRun: own[0] ?? null, runs: own.slice(0, runsShown) }
    }),
  }
}
