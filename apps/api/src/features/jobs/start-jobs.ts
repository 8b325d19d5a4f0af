import { PgBoss } from 'pg-boss'
import { jobNameSchema } from '@vnit/domain'
import type { Platform } from '../../platform/platform.ts'
import { startRecognising } from '../letters/start-recognising.ts'
import { jobList } from './job-list.ts'
import { runScheduledJob } from './run-job.ts'

type Settings = { platform: Platform; ownerUrl: string }

/**
 * Runs the platform's jobs on time until closed. Every copy of the API may call this: the queue lives in the database,
 * so each run happens in one of them. A failed run is tried again three times, later each time.
 */
export async function startJobs({ platform, ownerUrl }: Settings): Promise<{ close: () => Promise<void> }> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 3,
    application_name: 'vnit jobs',
    options: '-c timezone=UTC',
  })
  boss.on('error', (problem) => platform.log.error({ err: problem }, 'jobs'))
  await boss.start()
  for (const job of jobNameSchema.options) {
    await boss.createQueue(job, { policy: 'exclusive', retryLimit: 3, retryDelay: 60, retryBackoff: true })
    await boss.work(job, async () => void (await runScheduledJob(platform, job)))
    await boss.schedule(job, jobList[job].schedule, null, { tz: 'Asia/Ho_Chi_Minh' })
  }
  const recognising = startRecognising(platform)
  return {
    close: async () => void (await Promise.all([recognising.close(), boss.stop({ graceful: true, timeout: 10_000 })])),
  }
}
