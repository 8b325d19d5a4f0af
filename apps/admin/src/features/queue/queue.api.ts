import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/api.ts'

/** What waits for the person who asks. */
export function useMyQueue(asked: boolean) {
  return useQuery({ ...trpc.queue.mine.queryOptions({}), enabled: asked, refetchOnMount: 'always' })
}
