import { sql } from 'kysely'
import type { LineageGraph, LineageWay } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { walk } from './walk.ts'

type Asked = { id: string; way: LineageWay; depth: number; mentions: boolean; except: readonly string[] }

/** How many more documents of each type stand on one side, beside those that are drawn; the most frequent first. */
export async function countOthers({ reads }: QueryContext, asked: Asked): Promise<LineageGraph['bases']['others']> {
  const { rows } = await sql<LineageGraph['bases']['others'][number]>`
    with recursive ${walk(asked)}
    select coalesce(known.type, stub.type, cited.type) as type, count(*) as count
    from near
    left join directive known on known.id = near.id
    left join document_stub stub on stub.id = near.id and known.id is null
    left join lateral (
      select type from directive_citation
      where document_id = near.id and known.id is null and stub.id is null limit 1
    ) cited on true
    where near.depth > 0 and near.id <> ${asked.id} and not near.id = any (${asked.except}::uuid[])
    group by 1 order by 2 desc, 1`.execute(reads as never)
  return rows
}
