import { useElementSize } from '@mantine/hooks'
import type { LineageGraph as Graph } from '@vnit/domain'
import { Link } from 'react-router'
import { GraphEdges } from '../../components/succession-graph/graph-edges.tsx'
import { layersOf } from '../../components/succession-graph/layers.ts'
import { placeNodes } from '../../components/succession-graph/place-nodes.ts'
import graph from '../../components/succession-graph/succession-graph.module.css'
import { today, writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { addressOf } from './document-name.tsx'
import { useLineageGraph } from './lineage.api.ts'
import css from './lineage.module.css'

type LineageGraphProps = { id: string; depth: number; mentions: boolean }

/** The nearest documents drawn: bases at the left, what rests on them at the right. The lists below say the same. */
export function LineageGraph(asked: LineageGraphProps) {
  const words = useWords(lineageWords)
  const { data } = useLineageGraph(asked, true)
  if (!data || data.edges.length === 0) return null
  const all = data.bases.total + data.resting.total
  return (
    <figure className={css['figure']}>
      <Drawing data={data} currentId={data.nodes.find(({ depth }) => depth === 0)?.id ?? asked.id} />
      <figcaption className="small muted">
        {words.graphHelp} {all > data.nodes.length - 1 ? words.graphPart(data.nodes.length - 1, all) : null}
      </figcaption>
    </figure>
  )
}

function Drawing({ data, currentId }: { data: Graph; currentId: string }) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const { ref, width } = useElementSize()
  const known = new Map(data.nodes.map((node) => [node.id, node]))
  const nameOf = (id: string) => known.get(id)?.numberSymbol || words.noNumber
  const lines = data.edges.map(({ fromId: restingId, toId: baseId, role }) => ({
    fromId: baseId,
    fromName: nameOf(baseId),
    toId: restingId,
    toName: nameOf(restingId),
    broken: role === 'mention',
  }))
  const { nodes, height } = placeNodes(layersOf(lines), Math.max(280, width))
  return (
    <div ref={ref} className={graph['graph']} role="group" aria-label={words.graph} style={{ height }}>
      {width > 0 ? <GraphEdges nodes={nodes} lines={lines} height={height} width={width} /> : null}
      {width > 0
        ? nodes.map((placed) => {
            const node = known.get(placed.id)
            if (!node) return null
            const ended = node.end !== null && node.end.on <= today()
            const caption = ended
              ? words.ended
              : [documentType[node.type], node.issuedOn ? writeDay(node.issuedOn) : ''].join(' ')
            const box = { left: placed.x, top: placed.y, width: placed.width, height: placed.height }
            const inside = (
              <>
                <span className={graph['caption']}>{caption}</span>
                <span className={graph['name']}>{placed.name}</span>
              </>
            )
            const to = addressOf(node)
            const shown = { className: graph['node'], style: box, 'data-ended': ended || undefined }
            const here = placed.id === currentId ? ('page' as const) : undefined
            return to ? (
              <Link key={placed.id} to={to} {...shown} aria-current={here}>
                {inside}
              </Link>
            ) : (
              <div key={placed.id} {...shown}>
                {inside}
              </div>
            )
          })
        : null}
    </div>
  )
}
