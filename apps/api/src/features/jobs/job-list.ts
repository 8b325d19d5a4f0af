import type { JobName } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { cleanUp } from '../identity/clean-up.ts'
import { openSlots } from '../obligations/open-slots.ts'

type Job = {
  /** Five cron fields in Asia/Ho_Chi_Minh; `hour` and `minute` say the same for the next run. */
  schedule: string
  hour: number
  minute: number
  run: (context: CommandContext) => Promise<Record<string, number>>
}

/** The platform's own work, each piece safe to run again. */
export const jobList: Record<JobName, Job> = {
  'open-slots': { schedule: '15 1 * * *', hour: 1, minute: 15, run: (context) => openSlots(context) },
  'clean-up': { schedule: '45 1 * * *', hour: 1, minute: 45, run: (context) => cleanUp(context) },
}

/** When a daily job runs next after the moment. */
export function nextRunOf({ hour, minute }: Pick<Job, 'hour' | 'minute'>, after: Date): Date {
  const day = 86_400_000
  const offset = 7 * 3_600_000
  const midnight = Math.floor((after.getTime() + offset) / day) * day - offset
  const today = midnight + hour * 3_600_000 + minute * 60_000
  return new Date(today > after.getTime() ? today : today + day)
}
