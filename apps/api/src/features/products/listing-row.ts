import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@vnit/domain'
import type { ListingRow } from '@vnit/domain/products'

/** The state of a listing `l` on a day. */
export function stateOn(day: Day): RawBuilder<string> {
  return sql`vnit_listing_state(l.in_force, l.suspended, l.revoked_on, ${day}::date)`
}

/** The last day of the span of `l` that holds the day, or of the last span. */
export function lastDayOn(day: Day): RawBuilder<string> {
  return sql`(select upper(span) - 1 from unnest(l.in_force) span
    order by span @> ${day}::date desc, upper(span) desc limit 1)`
}

/** A row of a list as one JSON object, from `l`, `p` and `e`. */
export function rowJson(day: Day): RawBuilder<Omit<ListingRow, 'marks'>> {
  return sql`json_build_object(
    'code', l.code, 'name', p.name, 'englishName', p.english_name, 'group', l.product_group, 'field', l.field,
    'enterpriseSlug', e.slug, 'enterpriseName', e.short_name,
    'summary', json_build_object('vi', p.summary_vi, 'en', p.summary_en),
    'state', ${stateOn(day)}, 'lastDay', ${lastDayOn(day)}, 'version', l.version,
    'clausesMet', l.clauses_met, 'clauses', l.clauses, 'confirmedBy', l.confirmed_by, 'sample', p.sample)`
}
