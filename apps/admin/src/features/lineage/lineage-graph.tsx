import { useElementSize } from '@mantine/hooks'
import type { LineageGraph as Graph } from '@vnit/domain'
import { GraphEdges } from '../../components/succession-graph/graph-edges.tsx'
import { layersOf } from '../../components/succession-graph/layers.ts'
import { placeNodes } from '../../components/succession-graph/place-nodes.ts'
import graph from '../../components/succession-graph/succession-graph.module.css'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { DocumentBox, OthersBox } from './graph-boxes.tsx'
import { graphLines } from './graph-lines.ts'
import { useLineageGraph } from './lineage.api.ts'
import css from './lineage.module.css'

type LineageGraphProps = { id: string; depth: number; mentions: boolean }

/** The nearest documents drawn: bases at the left, what rests on them at the right. The lists below say the same. */
export function LineageGraph(asked: LineageGraphProps) {
  const words = useWords(lineageWords)
  const { data } = useLineageGraph(asked, true)
  if (!data || data.edges.length === 0) return null
  return (
    <figure className={css['figure']}>
      <Drawing data={data} currentId={data.nodes.find(({ depth }) => depth === 0)?.id ?? asked.id} />
      <figcaption className="small muted">{words.graphHelp}</figcaption>
    </figure>
  )
}

function Drawing({ data, currentId }: { data: Graph; currentId: string }) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const { ref, width } = useElementSize()
  const known = new Map(data.nodes.map((node) => [node.id, node]))
  const { lines, boxes } = graphLines(data, currentId, {
    nameOf: (id) => known.get(id)?.numberSymbol || words.noNumber,
    kindsOf: (others) => words.othersOfTypes(others.map(({ type, count }) => [documentType[type], count])),
  })
  const isOthers = (id: string) => boxes.some((box) => box.id === id)
  const ordered = layersOf(lines).toSorted((a, b) => Number(isOthers(a.id)) - Number(isOthers(b.id)))
  const { nodes, height } = placeNodes(ordered, Math.max(280, width))
  return (
    <div ref={ref} className={graph['graph']} role="group" aria-label={words.graph} style={{ height }}>
      {width > 0 ? <GraphEdges nodes={nodes} lines={lines} height={height} width={width} /> : null}
      {width > 0
        ? nodes.map((placed) => {
            const node = known.get(placed.id)
            if (node) return <DocumentBox key={placed.id} placed={placed} node={node} here={placed.id === currentId} />
            const box = boxes.find(({ id }) => id === placed.id)
            return box ? <OthersBox key={placed.id} placed={placed} box={box} /> : null
          })
        : null}
    </div>
  )
}
