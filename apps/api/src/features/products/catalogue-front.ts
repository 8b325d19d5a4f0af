import { sql } from 'kysely'
import type { CatalogueFront } from '@vnit/domain/products'
import type { QueryContext } from '../../trpc/contexts.ts'

/** The front page: how many are in force per group and five each of the newest, those that end soon, and the revoked. */
export async function catalogueFront({ reads, today }: QueryContext): Promise<CatalogueFront> {
  const state = sql`vnit_listing_state(l.in_force, l.suspended, l.revoked_on, ${today}::date)`
  const short = (day: string) =>
    sql`json_build_object('code', l.code, 'name', p.name, 'englishName', p.english_name, 'enterpriseName', e.short_name, 'day', ${sql.raw(day)})`
  const joined = sql`product_listing l join product p on p.id = l.product_id join enterprise e on e.id = l.enterprise_id`
  const { rows } = await sql<
    Record<'groups', CatalogueFront['groups'] | null> &
      Pick<CatalogueFront, 'enterprises'> &
      Record<'newest' | 'ending' | 'revoked', CatalogueFront['newest'] | null>
  >`
    select
      (select json_object_agg(g, n) from (select l.product_group g, count(*) n from product_listing l where ${state} in ('in-force', 'expiring') group by 1) t) as groups,
      (select count(*)::int from enterprise) as enterprises,
      (select json_agg(row) from (select ${short('l.decided_on')} row from ${joined} where ${state} in ('in-force', 'expiring') order by l.decided_on desc, l.code limit 5) t) as newest,
      (select json_agg(row) from (select ${short('upper(l.in_force) - 1')} row from ${joined} where ${state} = 'expiring' order by upper(l.in_force), l.code limit 5) t) as ending,
      (select json_agg(row) from (select ${short('l.revoked_on')} row from ${joined} where l.revoked_on <= ${today}::date order by l.revoked_on desc, l.code limit 5) t) as revoked`.execute(
    reads,
  )
  const row = rows[0]
  return {
    on: today,
    groups: { PM: 0, PC: 0, ND: 0, DV: 0, ...row?.groups },
    enterprises: row?.enterprises ?? 0,
    newest: row?.newest ?? [],
    ending: row?.ending ?? [],
    revoked: row?.revoked ?? [],
  }
}
