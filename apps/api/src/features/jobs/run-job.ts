import type { JobName, JobRun } from '@vnit/domain'
import { runAsSystem } from '../../platform/run-as-system.ts'
import type { Platform } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { jobList } from './job-list.ts'
import { recordRun } from './job.store.ts'

/** Runs a job inside the transaction of whoever asked, and keeps what it did. */
export async function runJob(context: CommandContext, job: JobName, { byHand }: { byHand: boolean }): Promise<JobRun> {
  const counts = await jobList[job].run(context)
  const run = await recordRun(context, { job, byHand, state: 'done', counts, problem: null })
  await context.audit({ deed: 'job.run', subject: { kind: 'job', id: job }, after: { counts, byHand } })
  return run
}

/** Runs a job as the platform itself, on time. A failure is kept as well, and thrown on so that it is tried again. */
export async function runScheduledJob(platform: Platform, job: JobName): Promise<JobRun> {
  try {
    return await runAsSystem(platform, 'jobs', (context) => runJob(context, job, { byHand: false }))
  } catch (problem) {
    const failed = { job, byHand: false, state: 'failed' as const, counts: {}, problem: String(problem).slice(0, 500) }
    await runAsSystem(platform, 'jobs', (context) => recordRun(context, failed))
    throw problem
  }
}
