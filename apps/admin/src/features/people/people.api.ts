import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc, type Inputs, type Outputs } from '../../lib/api.ts'

export type PersonRow = Outputs['people']['list']['rows'][number]
export type PersonDetail = Outputs['people']['get']
export type GrantInput = Inputs['people']['invite']['grants'][number]
export type OneTimeLink = Outputs['people']['newLink']['link']

/** One page of people. */
export const usePeople = (asked: Inputs['people']['list']) =>
  useQuery({ ...trpc.people.list.queryOptions(asked), placeholderData: keepPreviousData })

/** One person with all roles over time. */
export const usePerson = (id: string) => useQuery(trpc.people.get.queryOptions({ id }))

/** What was done to a person, newest first. */
export const usePersonTrail = (id: string) =>
  useQuery(trpc.audit.list.queryOptions({ subject: { kind: 'person', id }, pageSize: 20 }))

/** The deeds on people; each refreshes what shows people. */
export function usePeopleDeeds() {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: trpc.people.pathKey() })
  const quiet = { meta: { quiet: true } }
  return {
    invite: useMutation({ ...trpc.people.invite.mutationOptions({ onSuccess }), ...quiet }),
    changeGrants: useMutation({ ...trpc.people.changeGrants.mutationOptions({ onSuccess }), ...quiet }),
    end: useMutation({ ...trpc.people.end.mutationOptions({ onSuccess }), ...quiet }),
    newLink: useMutation(trpc.people.newLink.mutationOptions({ onSuccess })),
  }
}
