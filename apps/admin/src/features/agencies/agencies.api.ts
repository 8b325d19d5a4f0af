import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Day } from '@vnit/domain/time'
import { client, trpc, type Inputs, type Outputs } from '../../lib/api.ts'

export type AgencyRow = Outputs['agencies']['tree']['rows'][number]
export type AgencyDetail = Outputs['agencies']['get']
type Found = Inputs['agencies']['find']

const dayOrToday = (day: Day | null) => (day === null ? {} : { asOf: day })

/** All agencies as they stood on a day. The past does not change, so an answer stays good for a while. */
export const treeQuery = (day: Day | null) => ({
  ...trpc.agencies.tree.queryOptions(dayOrToday(day)),
  staleTime: 300_000,
})

/** The tree of a day; the one before stays until it arrives. */
export const useAgencyTree = (day: Day | null) => useQuery({ ...treeQuery(day), placeholderData: keepPreviousData })

/** One page of agencies found by words, with or without marks. */
export const useFoundAgencies = (asked: Found, enabled: boolean) =>
  useQuery({ ...trpc.agencies.find.queryOptions(asked), enabled, placeholderData: keepPreviousData })

/** Everything known of one agency; heirs as of the day. */
export const useAgency = (id: string, day: Day | null) =>
  useQuery({ ...trpc.agencies.get.queryOptions({ id, ...dayOrToday(day) }), placeholderData: keepPreviousData })

/** Every page of what was found, one after the other, told as it goes. */
export async function everyFoundAgency(asked: Found, tell: (done: number, all: number) => void, signal: AbortSignal) {
  const rows: AgencyRow[] = []
  for (let page = 1, total = 1; rows.length < total; page++) {
    const answer = await client.agencies.find.query({ ...asked, page, pageSize: 100 }, { signal })
    rows.push(...answer.rows)
    total = answer.rows.length === 0 ? rows.length : answer.total
    tell(rows.length, total)
  }
  return rows
}
