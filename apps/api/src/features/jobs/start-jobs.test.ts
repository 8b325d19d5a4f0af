import { expect, test, vi } from 'vitest'
import { PgBoss } from 'pg-boss'
import { jobNameSchema } from '@vnit/domain'
import { ownApi } from '../../testing/own-api.ts'
import { startJobs } from './start-jobs.ts'

const api = await ownApi({ empty: true })

test('a job that falls due is run by one of two copies, and what it did is kept', async () => {
  const copies = await Promise.all([1, 2].map(() => startJobs({ platform: api.platform, ownerUrl: api.ownerUrl })))
  const sender = new PgBoss({ connectionString: api.ownerUrl, supervise: false, schedule: false, max: 1 })
  await sender.start()

  await sender.send('open-slots')

  const runs = () => api.ownerReads.selectFrom('job_run').selectAll().where('job', '=', 'open-slots').execute()
  await vi.waitFor(async () => expect(await runs()).toMatchObject([{ state: 'done', by_hand: false }]), 15_000)
  expect(await sender.getSchedules()).toEqual(
    expect.arrayContaining(
      jobNameSchema.options.map((name) => expect.objectContaining({ name, timezone: 'Asia/Ho_Chi_Minh' })),
    ),
  )
  await Promise.all([...copies.map((copy) => copy.close()), sender.stop({ graceful: false })])
})
