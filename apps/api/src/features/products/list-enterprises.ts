import { sql } from 'kysely'
import type { EnterpriseList } from '@vnit/domain/products'
import type { QueryContext } from '../../trpc/contexts.ts'

/** All enterprises with how many products they have listed, and how many of them in force today. */
export async function listEnterprises({ reads, today }: QueryContext): Promise<EnterpriseList> {
  const { rows } = await sql<EnterpriseList['rows'][number]>`
    select e.slug, e.legal_name as "legalName", e.short_name as "shortName", e.province, e.sample, count(l.code)::int as listings,
      count(l.code) filter (where vnit_listing_state(l.in_force, l.suspended, l.revoked_on, ${today}::date) in ('in-force', 'expiring'))::int as "inForce"
    from enterprise e left join product_listing l on l.enterprise_id = e.id
    group by e.id order by e.name_sort`.execute(reads)
  return { on: today, rows }
}
