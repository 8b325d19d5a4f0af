import { sql } from 'kysely'
import type { z } from 'zod'
import type { ListingIndex, listingIndexInput } from '@vnit/domain/products'
import type { QueryContext } from '../../trpc/contexts.ts'

/** Names under one letter in Vietnamese order, and how many names each letter has. */
export async function listingIndex(
  { reads }: QueryContext,
  input: z.infer<typeof listingIndexInput>,
): Promise<ListingIndex> {
  const { rows } = await sql<{ letters: ListingIndex['letters'] | null; rows: ListingIndex['rows'] | null }>`
    select
      (select json_agg(json_build_object('letter', letter, 'count', n) order by letter)
        from (select letter, count(*)::int n from product_listing group by 1) t) as letters,
      (select json_agg(json_build_object('code', l.code, 'name', p.name, 'englishName', p.english_name, 'enterpriseName', e.short_name) order by l.name_sort, l.code)
        from product_listing l join product p on p.id = l.product_id join enterprise e on e.id = l.enterprise_id
        where l.letter = ${input.letter}) as rows`.execute(reads)
  return { letters: rows[0]?.letters ?? [], rows: rows[0]?.rows ?? [] }
}
