import { sql, type SqlBool } from 'kysely'
import type { AgencyPage, FindAgenciesInput } from '@vnit/domain/agencies'
import { fold } from '@vnit/vietnamese'
import type { QueryContext } from '../../trpc/contexts.ts'
import { selectAgencyRows, toAgencyRow } from './agency-row.ts'

/**
 * One page of agencies whose names (present or former), abbreviation or code hold every typed word, without marks.
 * `everExisted` also finds those that are gone, or not there yet, on the day.
 */
export async function findAgencies({ reads, today }: QueryContext, input: FindAgenciesInput): Promise<AgencyPage> {
  const asOf = input.asOf ?? today
  let found = selectAgencyRows(reads, asOf)
  for (const word of fold(input.text).split(' ').filter(Boolean))
    found = found.where(sql<SqlBool>`agency.search_text like ${`%${escapeLike(word)}%`}`)
  if (input.kinds.length > 0) found = found.where('agency.kind', 'in', input.kinds)
  if (!input.everExisted) found = found.where(sql<SqlBool>`agency.during @> ${asOf}::date`)
  const rows = await found
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('agency.search_text')
    .orderBy('agency.id')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize)
    .execute()
  return { asOf, rows: rows.map(toAgencyRow), total: rows[0]?.total ?? 0 }
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
