import { sql } from 'kysely'
import type { z } from 'zod'
import type { suggestInput, Suggestions } from '@vnit/domain/products'
import { fold, readQuery } from '@vnit/vietnamese'
import type { QueryContext } from '../../trpc/contexts.ts'
import { catalogueWords } from './catalogue-words.ts'
import { stateOn } from './listing-row.ts'
import { textMatch } from './text-match.ts'

/** A few products and enterprises for what has been typed so far. */
export async function suggestListings(
  { reads, today }: QueryContext,
  input: z.infer<typeof suggestInput>,
): Promise<Suggestions> {
  const { vocabulary } = await catalogueWords(reads)
  const reading = readQuery(input.text, vocabulary, { growing: true })
  if (fold(input.text).length < 2 || reading.parts.some((part) => part.alternatives.length === 0))
    return { readAs: null, products: [], enterprises: [] }
  const match = textMatch(reading, 'all')
  const { rows } = await sql<{
    products: Suggestions['products'] | null
    enterprises: Suggestions['enterprises'] | null
  }>`
    with hits as materialized (
      select l.code, l.product_id, l.enterprise_id, ${match.score} as score from product_listing l
      where ${match.where} and ${stateOn(today)} in ('in-force', 'expiring'))
    select
      (select json_agg(row) from (select json_build_object('code', h.code, 'name', p.name, 'englishName', p.english_name) row
        from hits h join product p on p.id = h.product_id order by h.score desc, h.code limit 4) t) as products,
      (select json_agg(row) from (select json_build_object('slug', e.slug, 'name', e.short_name) row
        from (select enterprise_id, count(*) n, max(score) best from hits group by 1) h join enterprise e on e.id = h.enterprise_id
        order by h.best desc, h.n desc, e.slug limit 2) t) as enterprises`.execute(reads)
  return { readAs: reading.readAs, products: rows[0]?.products ?? [], enterprises: rows[0]?.enterprises ?? [] }
}
