import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { tellProblem } from './notify.tsx'
import { isPassing, isSignedOut, problemIn } from './problem.ts'
import { sessionEnded } from './session-ended.ts'

/** `meta: { quiet: true }` on a mutation: the screen itself shows the refusal, beside what it is about. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => void (isSignedOut(error) && sessionEnded.set(true)) }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => {
      if (isSignedOut(error)) return sessionEnded.set(true)
      if (mutation.meta?.['quiet'] !== true) tellProblem(problemIn(error))
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (attempts, error) => attempts < 2 && isPassing(error),
    },
    mutations: { networkMode: 'always' },
  },
})
