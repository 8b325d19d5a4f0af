import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc, type Outputs } from '../../lib/api.ts'

export type JobView = Outputs['jobs']['list']['rows'][number]
export type JobRun = JobView['runs'][number]

/** The platform's own work with its latest runs; asked again every few seconds while something runs. */
export const useJobs = () =>
  useQuery({
    ...trpc.jobs.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.rows.some((job) => job.lastRun?.state === 'running') ? 2000 : false),
  })

/** Runs a job by hand. */
export function useRunJob() {
  const cache = useQueryClient()
  return useMutation(
    trpc.jobs.run.mutationOptions({ onSettled: () => cache.invalidateQueries({ queryKey: trpc.jobs.pathKey() }) }),
  )
}
