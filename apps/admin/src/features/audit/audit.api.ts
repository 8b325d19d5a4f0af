import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc, type Inputs, type Outputs } from '../../lib/api.ts'

export type AuditRow = Outputs['audit']['list']['rows'][number]

/** One page of the trail, of one record or of all that the person may see; newest first. */
export const useAudit = (asked: Inputs['audit']['list']) =>
  useQuery({ ...trpc.audit.list.queryOptions(asked), placeholderData: keepPreviousData })
