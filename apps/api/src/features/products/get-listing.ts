import { sql } from 'kysely'
import type { z } from 'zod'
import type { getListingInput, ListingDetail } from '@vnit/domain/products'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'

/** Everything on a product's public page, in one statement. */
export async function getListing(
  { reads, today }: Pick<QueryContext, 'reads' | 'today'>,
  input: z.infer<typeof getListingInput>,
): Promise<ListingDetail> {
  const { rows } = await listingStatement(input.code, today).execute(reads)
  const row = rows[0]
  if (!row) refuseWith({ code: 'record.not_found', subject: 'listing', id: input.code })
  return { ...row, events: row.events ?? [], alternatives: row.alternatives ?? [] }
}

type Row = Omit<ListingDetail, 'alternatives'> & { alternatives: ListingDetail['alternatives'] | null }

/** Kept apart so that the bench runs the very same statement; prepared, since it is asked for every page. */
export function listingStatement(code: string, today: string) {
  return sql<Row>`/* prepared: listing */
    select l.code, p.name, p.english_name as "englishName", p.product_group as "group", p.field, p.keywords,
      json_build_object('vi', p.summary_vi, 'en', p.summary_en) as summary, p.sample,
      l.published_by as "publishedBy", l.decision_number as "decisionNumber", l.decided_on as "decidedOn",
      l.confirmed_by as "confirmedBy", l.judgement, l.papers, l.changed_at as "changedAt",
      json_build_object('slug', e.slug, 'taxCode', e.tax_code, 'legalName', e.legal_name, 'shortName', e.short_name,
        'englishName', e.english_name, 'province', e.province, 'foundedYear', e.founded_year, 'sample', e.sample) as enterprise,
      (select json_agg(json_build_object('kind', v.kind, 'on', v.on_day, 'until', v.until_day, 'document', v.document,
          'reason', case when v.reason_vi is not null then json_build_object('vi', v.reason_vi, 'en', v.reason_en) end) order by v.seq)
        from product_listing_event v where v.listing_code = l.code) as events,
      case when l.revoked_on <= ${today}::date then (
        select json_agg(json_build_object('code', a.code, 'name', a.name, 'enterpriseName', a.short_name))
        from (select o.code, op.name, oe.short_name from product_listing o join product op on op.id = o.product_id
            join enterprise oe on oe.id = o.enterprise_id
          where o.field = l.field and vnit_listing_state(o.in_force, o.suspended, o.revoked_on, ${today}::date) in ('in-force', 'expiring')
          order by o.decided_on desc, o.code limit 3) a) end as alternatives
    from product_listing l join product p on p.id = l.product_id join enterprise e on e.id = l.enterprise_id
    where l.code = ${code}`
}
