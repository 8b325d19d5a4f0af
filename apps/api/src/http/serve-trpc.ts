import type { Context } from 'hono'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { Platform } from '../platform/platform.ts'
import { appRouter } from '../router.ts'
import { handleOf, type RequestContext } from '../trpc/request-context.ts'
import type { HttpEnv } from './http-env.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const queriesAtOnce = 20

/**
 * Answers tRPC calls. A command may carry `x-command-id` (a UUID made by the caller, one per intent): sent again, it
 * answers as it did the first time. Commands are not batched, so that one id means one deed.
 */
export function serveTrpc(platform: Platform) {
  return (context: Context<HttpEnv>) =>
    fetchRequestHandler({
      endpoint: '/trpc',
      req: context.req.raw,
      router: appRouter,
      allowBatching: true,
      maxBatchSize: queriesAtOnce,
      createContext: ({ info }): RequestContext => ({
        platform: handleOf(platform),
        principal: context.get('principal'),
        requestId: context.get('requestId'),
        commandId: info.isBatchCall ? null : commandIdOf(context.req.header('x-command-id')),
      }),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          platform.log.error({ requestId: context.get('requestId'), path, err: error.cause ?? error }, 'defect')
      },
    })
}

function commandIdOf(given: string | undefined): string | null {
  return given && uuid.test(given) ? given.toLowerCase() : null
}
