import { sql } from 'kysely'
import type { Sitemap } from '@vnit/domain/products'
import type { QueryContext } from '../../trpc/contexts.ts'

/** Addresses of all public pages, at most what one sitemap file may hold. */
export async function sitemap({ reads }: QueryContext): Promise<Sitemap> {
  const { rows } = await sql<{ listings: Sitemap['listings'] | null; enterprises: string[] | null }>`
    select (select json_agg(json_build_object('code', code, 'changedAt', changed_at)) from (select code, changed_at from product_listing order by code limit 20000) t) as listings,
      (select json_agg(slug) from (select slug from enterprise order by slug limit 4000) t) as enterprises`.execute(
    reads,
  )
  return { listings: rows[0]?.listings ?? [], enterprises: rows[0]?.enterprises ?? [] }
}
