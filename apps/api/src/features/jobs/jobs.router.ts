import { z } from 'zod'
import { jobListSchema, jobRunSchema, runJobInput } from '@vnit/domain/jobs'
import { command, query, router } from '../../trpc/ladder.ts'
import { listJobs } from './list-jobs.ts'
import { runJob } from './run-job.ts'

export const jobsRouter = router({
  list: query('jobs.read')
    .input(z.object({}).optional())
    .output(jobListSchema)
    .query(({ ctx }) => listJobs(ctx)),

  run: command('jobs.run')
    .input(runJobInput)
    .output(jobRunSchema)
    .mutation(({ ctx, input }) => runJob(ctx, input.job, { byHand: true })),
})
