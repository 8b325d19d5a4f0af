import { z } from 'zod'
import { myQueueSchema } from '@vnit/domain/directives'
import { query, router } from '../../trpc/ladder.ts'
import { myQueue } from './my-queue.ts'

export const queueRouter = router({
  mine: query('obligations.read')
    .input(z.object({}).optional())
    .output(myQueueSchema)
    .query(({ ctx }) => myQueue(ctx)),
})
