import type { GraphLine, PlacedNode } from './graph-types.ts'
import css from './succession-graph.module.css'

type GraphEdgesProps = { nodes: PlacedNode[]; lines: GraphLine[]; width: number; height: number }

/** The lines between the boxes, in the direction of their arrows. */
export function GraphEdges({ nodes, lines, width, height }: GraphEdgesProps) {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  return (
    <svg className={css['edges']} width={width} height={height} aria-hidden>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" className={css['tip']} />
        </marker>
      </defs>
      {lines.map((line, index) => {
        const from = nodeOf.get(line.fromId)
        const to = nodeOf.get(line.toId)
        if (!from || !to) return null
        return (
          <path
            key={index}
            d={curve(from, to, width)}
            className={css['edge']}
            data-partial={line.broken || undefined}
            markerEnd="url(#arrow)"
          />
        )
      })}
    </svg>
  )
}

/** Beside each other: a curve; over boxes that stand between: an arc above them, or beside them where they stand below. */
function curve(from: PlacedNode, to: PlacedNode, width: number): string {
  const beside = to.x >= from.x + from.width
  if (beside) {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x - 2, to.y + to.height / 2]
    const bend = Math.max(24, (x2 - x1) / 2)
    const lift = x2 - x1 > from.width ? (from.height / 2 + 14) * 1.34 : 0
    return `M${x1} ${y1}C${x1 + bend} ${y1 - lift} ${x2 - bend} ${y2 - lift} ${x2} ${y2}`
  }
  const [right, farRight] = [from.x + from.width, to.x + to.width]
  const room = Math.min(64, width - Math.max(right, farRight) - 4)
  if (room >= 16 && to.y - from.y - from.height > from.height) {
    const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2]
    return `M${right} ${y1}C${right + room} ${y1} ${farRight + room} ${y2} ${farRight + 2} ${y2}`
  }
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y - 2]
  const bend = Math.max(16, (y2 - y1) / 2)
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
}
