import {
  agencyDetailSchema,
  agencyPageSchema,
  agencyTreeInput,
  agencyTreeSchema,
  findAgenciesInput,
  getAgencyInput,
} from '@vnit/domain/agencies'
import { query, router } from '../../trpc/ladder.ts'
import { findAgencies } from './find-agencies.ts'
import { getAgency } from './get-agency.ts'
import { agencyTree } from './agency-tree.ts'

export const agenciesRouter = router({
  tree: query('agencies.read')
    .input(agencyTreeInput)
    .output(agencyTreeSchema)
    .query(({ ctx, input }) => agencyTree(ctx, input)),

  find: query('agencies.read')
    .input(findAgenciesInput)
    .output(agencyPageSchema)
    .query(({ ctx, input }) => findAgencies(ctx, input)),

  get: query('agencies.read')
    .input(getAgencyInput)
    .output(agencyDetailSchema)
    .query(({ ctx, input }) => getAgency(ctx, input)),
})
