import type { LineageGraph, LineageWay } from '@vnit/domain'

/** A line of the drawing, from a basis to what rests on it. `broken`: mentioned only, or standing for several documents. */
export type DrawnLine = { fromId: string; fromName: string; toId: string; toName: string; broken: boolean }
/** The box of a side that stands for all documents there that are not drawn one by one. */
export type OthersBox = { id: string; way: LineageWay; count: number; capped: boolean; name: string }

type Names = { nameOf: (id: string) => string; kindsOf: (others: LineageGraph['bases']['others']) => string }

/** The lines and the boxes of others that a drawing holds. */
export function graphLines(graph: LineageGraph, selfId: string, { nameOf, kindsOf }: Names) {
  const boxes = (['bases', 'resting'] as const).flatMap((way): OthersBox[] => {
    const { others, capped } = graph[way]
    const count = others.reduce((sum, one) => sum + one.count, 0) - (capped ? 1 : 0)
    return count > 0 ? [{ id: `others ${way}`, way, count, capped, name: kindsOf(others) }] : []
  })
  const lines = graph.edges.map(({ fromId: restingId, toId: baseId, role }): DrawnLine => ({
    fromId: baseId,
    fromName: nameOf(baseId),
    toId: restingId,
    toName: nameOf(restingId),
    broken: role === 'mention',
  }))
  const self = { id: selfId, name: nameOf(selfId) }
  const toOthers = boxes.map(({ way, ...box }): DrawnLine => {
    const [from, to] = way === 'bases' ? [box, self] : [self, box]
    return { fromId: from.id, fromName: from.name, toId: to.id, toName: to.name, broken: true }
  })
  return { boxes, lines: [...lines, ...toOthers] }
}
