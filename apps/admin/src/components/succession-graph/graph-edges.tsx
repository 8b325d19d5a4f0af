import type { GraphLine, PlacedNode } from './graph-types.ts'
import { linePath } from './line-path.ts'
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
            d={linePath(from, to, { nodes, width })}
            className={css['edge']}
            data-partial={line.broken || undefined}
            markerEnd="url(#arrow)"
          />
        )
      })}
    </svg>
  )
}
