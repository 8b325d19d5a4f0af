import { sql, type SqlBool } from 'kysely'
import type { AgencyTree, AgencyTreeInput } from '@vnit/domain/agencies'
import type { QueryContext } from '../../trpc/contexts.ts'
import { selectAgencyRows, toAgencyRow } from './agency-row.ts'

/** Every agency that existed on the day with its parent that day, in the order of the state: centre first, then names. */
export async function agencyTree({ reads, today }: QueryContext, input: AgencyTreeInput): Promise<AgencyTree> {
  const asOf = input.asOf ?? today
  const rows = await selectAgencyRows(reads, asOf)
    .where(sql<SqlBool>`agency.during @> ${asOf}::date`)
    .orderBy('agency.kind')
    .orderBy('agency.search_text')
    .execute()
  return { asOf, rows: rows.map(toAgencyRow) }
}
