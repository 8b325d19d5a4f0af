import { sql } from 'kysely'
import type { z } from 'zod'
import type { EnterpriseDetail, getEnterpriseInput, ListingRow } from '@vnit/domain/products'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { rowJson } from './listing-row.ts'

type Row = { enterprise: EnterpriseDetail['enterprise']; listings: Omit<ListingRow, 'marks'>[] | null }

/** An enterprise and all its listings, past ones too, those in force first. */
export async function getEnterprise(
  { reads, today }: QueryContext,
  input: z.infer<typeof getEnterpriseInput>,
): Promise<EnterpriseDetail> {
  const on = input.on ?? today
  const { rows } = await sql<Row>`
    select json_build_object('slug', e.slug, 'taxCode', e.tax_code, 'legalName', e.legal_name, 'shortName', e.short_name,
        'englishName', e.english_name, 'province', e.province, 'foundedYear', e.founded_year, 'sample', e.sample) as enterprise,
      (select json_agg(${rowJson(on)} order by vnit_listing_state(l.in_force, l.suspended, l.revoked_on, ${on}::date) in ('in-force', 'expiring') desc, l.name_sort)
        from product_listing l join product p on p.id = l.product_id where l.enterprise_id = e.id) as listings
    from enterprise e where e.slug = ${input.slug}`.execute(reads)
  const row = rows[0]
  if (!row) refuseWith({ code: 'record.not_found', subject: 'enterprise', id: input.slug })
  return { on, enterprise: row.enterprise, listings: (row.listings ?? []).map((one) => ({ ...one, marks: [] })) }
}
