import { createTRPCClient, httpBatchLink, httpLink, retryLink, splitLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '@vnit/client'
import { commandHeaders, commandIds } from './command-ids.ts'
import { isPassing } from './problem.ts'
import { queryClient } from './query-client.ts'

const url = '/trpc'

/** The API as functions; questions that start together travel together, deeds travel alone. */
export const client = createTRPCClient<AppRouter>({
  links: [
    commandIds,
    retryLink({
      retry: ({ op, error, attempts }) => op.type === 'mutation' && attempts < 3 && isPassing(error),
      retryDelayMs: (attempt) => 500 * attempt,
    }),
    splitLink({
      condition: (op) => op.type === 'mutation',
      true: httpLink({ url, headers: ({ op }) => commandHeaders(op) }),
      false: httpBatchLink({ url, maxItems: 20, maxURLLength: 6000 }),
    }),
  ],
})

/** Options for `useQuery` and `useMutation`, by procedure. Only `*.api.ts` files name procedures. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

export type { Inputs, Outputs } from '@vnit/client'
