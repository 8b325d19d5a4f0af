import { randomUUID } from 'node:crypto'

import { appRouter, type Platform } from '@vnit/api'
import { createCallerFactory } from '@vnit/api/trpc/ladder'
import { handleOf } from '@vnit/api/trpc/request-context'

const createCaller = createCallerFactory(appRouter)

/** What the public site asks with: the same procedures as over HTTP, as nobody in particular, without the network. */
export function catalogueCaller(platform: Platform) {
  return createCaller({
    platform: handleOf(platform),
    principal: { kind: 'public' },
    requestId: randomUUID(),
    commandId: null,
  }).catalogue
}
