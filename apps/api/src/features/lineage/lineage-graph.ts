import { sql } from 'kysely'
import type { LineageGraph, LineageGraphInput, LineagePage } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadDocument } from './load-document.ts'
import { countOthers } from './lineage-others.ts'
import { listLineage } from './list-lineage.ts'

/** More boxes on one side are no picture any more: the others are counted by type, and the list shows them all. */
const drawn = 8

/** The nearest documents on both sides of one, and which of them rests on which. */
export async function lineageGraph(context: QueryContext, input: LineageGraphInput): Promise<LineageGraph> {
  const self = await loadDocument(context.reads, input.id)
  const side = (way: 'bases' | 'resting') => listLineage(context, { ...input, way, page: 1, pageSize: drawn })
  const [bases, resting] = [await side('bases'), await side('resting')]
  const upper = bases.rows.map(({ via: _, ...row }) => ({ ...row, depth: -row.depth }))
  const above = new Set([self.id, ...upper.map(({ id }) => id)])
  const lower = resting.rows.filter(({ id }) => !above.has(id)).map(({ via: _, ...row }) => row)
  const nodes = [...upper, { ...self, depth: 0 }, ...lower]
  const drawnIds = nodes.map(({ id }) => id)
  const sideOf = async (way: 'bases' | 'resting', { rows, total, capped }: LineagePage) => ({
    total,
    capped,
    others: total > rows.length ? await countOthers(context, { ...input, way, except: drawnIds }) : [],
  })
  return {
    nodes,
    edges: await loadEdges(context, drawnIds, input.mentions),
    bases: await sideOf('bases', bases),
    resting: await sideOf('resting', resting),
  }
}

async function loadEdges({ reads }: QueryContext, ids: string[], mentions: boolean): Promise<LineageGraph['edges']> {
  const { rows } = await sql<LineageGraph['edges'][number]>`
    select directive_id as "fromId", document_id as "toId", min(role) as role
    from directive_citation
    where directive_id = any (${ids}::uuid[]) and document_id = any (${ids}::uuid[])
      and (${mentions} or role = 'basis')
    group by 1, 2 order by 1, 2`.execute(reads as never)
  return rows
}
