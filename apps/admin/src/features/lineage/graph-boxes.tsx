import type { LineageGraph } from '@vnit/domain'
import { Link } from 'react-router'
import type { PlacedNode } from '../../components/succession-graph/graph-types.ts'
import graph from '../../components/succession-graph/succession-graph.module.css'
import { today, writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { addressOf } from './document-name.tsx'
import type { OthersBox as Others } from './graph-lines.ts'
import { listId } from './list-id.ts'

type DocumentBoxProps = { placed: PlacedNode; node: LineageGraph['nodes'][number]; here: boolean }

/** One document of the drawing: what it is and its number, as the way to it. */
export function DocumentBox({ placed, node, here }: DocumentBoxProps) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const ended = node.end !== null && node.end.on <= today()
  const type = [documentType[node.type], node.issuedOn ? writeDay(node.issuedOn) : ''].join(' ')
  const inside = (
    <>
      <span className={graph['caption']}>{ended ? words.ended : type}</span>
      <span className={graph['name']}>{placed.name}</span>
    </>
  )
  const to = addressOf(node)
  const shown = { className: graph['node'], style: boxOf(placed), 'data-ended': ended || undefined }
  return to ? (
    <Link to={to} {...shown} aria-current={here ? 'page' : undefined}>
      {inside}
    </Link>
  ) : (
    <div {...shown}>{inside}</div>
  )
}

/** All documents of a side that are not drawn: how many, of which types, and the way to their list. */
export function OthersBox({ placed, box }: { placed: PlacedNode; box: Others }) {
  const words = useWords(lineageWords)
  return (
    <a href={`#${listId(box.way)}`} className={graph['node']} style={boxOf(placed)} data-others>
      <span className={graph['caption']}>{words.others(box.count, box.capped)}</span>
      <span>{placed.name}</span>
    </a>
  )
}

function boxOf({ x, y, width, height }: PlacedNode) {
  return { left: x, top: y, width, height }
}
