import { createTRPCClient, httpBatchLink, httpLink, retryLink, splitLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
// The only place of the admin app that names the API, and only its types.
// oxlint-disable-next-line no-restricted-imports
import type { AppRouter } from '@vnit/api'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
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

export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>
