import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { GraphEdges } from './graph-edges.tsx'
import type { GraphStep, PlacedNode } from './graph-types.ts'
import { layersOf } from './layers.ts'
import { placeNodes } from './place-nodes.ts'
import { SuccessionList } from './succession-list.tsx'
import css from './succession-graph.module.css'

type SuccessionGraphProps = { steps: GraphStep[]; currentId: string; addressOf: (id: string) => string }

/** Who followed whom, as a graph from the past to the present, and the same as a list with dates and documents. */
export function SuccessionGraph({ steps, currentId, addressOf }: SuccessionGraphProps) {
  const words = useWords(partsWords)
  const { ref, width } = useElementSize()
  const nodes = useMemo(() => layersOf(steps), [steps])
  if (steps.length === 0) return <p className="muted">{words.noSuccession}</p>
  const placed = placeNodes(nodes, Math.max(280, width))
  return (
    <div className={css['both']}>
      <div ref={ref} className={css['graph']} role="group" aria-label={words.graph} style={{ height: placed.height }}>
        {width > 0 ? (
          <GraphEdges nodes={placed.nodes} lines={linesOf(steps)} height={placed.height} width={width} />
        ) : null}
        {width > 0
          ? placed.nodes.map((node) => (
              <Link
                key={node.id}
                to={addressOf(node.id)}
                className={css['node']}
                aria-current={node.id === currentId ? 'page' : undefined}
                style={{ left: node.x, top: node.y, width: node.width, height: node.height }}
              >
                <span className={css['caption']}>{origin(node, steps, words.becameBy)}</span>
                <span className={css['name']}>{node.name}</span>
              </Link>
            ))
          : null}
      </div>
      <SuccessionList steps={steps} addressOf={addressOf} />
    </div>
  )
}

/** Broken lines are functions that moved alone. */
function linesOf(steps: readonly GraphStep[]) {
  return steps.map(({ fromId, toId, kind }) => ({ fromId, toId, broken: kind === 'function-transfer' }))
}

function origin(node: PlacedNode, steps: GraphStep[], becameBy: Record<GraphStep['kind'], string>): string {
  const into = steps.find((step) => step.toId === node.id && step.kind !== 'function-transfer')
  const met = into ?? steps.find((step) => step.toId === node.id)
  return met ? `${writeDay(met.on)} · ${becameBy[met.kind]}` : ''
}
