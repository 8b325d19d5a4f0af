import type { ListObligationsInput, ObligationPage } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadAnswering } from '../directives/answering.ts'
import { conditionsOf, orderOf } from './obligation-filter.ts'
import { countObligations, selectObligationRows, toObligationRow } from './select-obligation-rows.ts'

const countedTo = 10_000

/**
 * One page of shares. As reported: under the agencies that the letters reached. As of a day: also with who answers for
 * each by then, and the steps by which it passed.
 */
export async function listObligations(context: QueryContext, input: ListObligationsInput): Promise<ObligationPage> {
  const { reads, today } = context
  const asOf = input.asOf ?? today
  const inherited = input.structure === 'as-of'
  const successions = inherited ? await loadSuccessions(reads) : []
  const where = await conditionsOf(context, { filter: input, successions, asOf })
  const offset = (input.page - 1) * input.pageSize
  const countTo = countedTo + 1
  const rows = await selectObligationRows(reads, {
    where,
    orderBy: orderOf(input),
    limit: input.pageSize,
    offset,
    countTo,
  })
  const counted = rows[0]?.counted ?? (offset === 0 ? 0 : await countObligations(reads, where, countTo))
  const ids = rows.map((row) => row.agency_id)
  const answering = inherited ? await loadAnswering(reads, successions, ids, asOf) : null
  return {
    asOf,
    rows: rows.map((row) => toObligationRow(row, today, answering?.get(row.agency_id))),
    total: Math.min(counted, countedTo),
    more: counted > countedTo,
  }
}
