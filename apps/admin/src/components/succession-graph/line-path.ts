import type { PlacedNode } from './graph-types.ts'

/** Layers stand further apart than boxes of one layer do. */
const leastGap = 40

type Drawing = { nodes: readonly PlacedNode[]; width: number }

/** The way of a line from box to box, so that it stays visible: through a gap between the boxes that stand in its way. */
export function linePath(from: PlacedNode, to: PlacedNode, { nodes, width }: Drawing): string {
  if (to.x >= from.x + from.width + leastGap) return sideways(from, to, nodes)
  const room = Math.min(64, width - Math.max(from.x + from.width, to.x + to.width) - 4)
  const overBoxes = to.y - from.y - from.height > from.height
  return overBoxes && room >= 16 && isFreeBeside(from, to, nodes) ? beside(from, to, room) : downwards(from, to)
}

/** Whether nothing stands at the right of two boxes, from the one down to the other. */
function isFreeBeside(from: PlacedNode, to: PlacedNode, nodes: readonly PlacedNode[]): boolean {
  const right = Math.min(from.x + from.width, to.x + to.width)
  const others = nodes.filter(({ id }) => id !== from.id && id !== to.id)
  return others.every(({ x, y, width, height }) => x + width <= right || y + height < from.y || y > to.y + to.height)
}

function sideways(from: PlacedNode, to: PlacedNode, nodes: readonly PlacedNode[]): string {
  const [x1, y1, x2, y2] = [from.x + from.width, middle(from), to.x - 2, middle(to)]
  const between = nodes.filter(({ x, width }) => x >= x1 && x + width <= to.x)
  if (between.length === 0) {
    const bend = Math.max(24, (x2 - x1) / 2)
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  }
  const lane = freeLane(between, y1, y2)
  const [left, right] = [Math.min(...between.map(({ x }) => x)), Math.max(...between.map(({ x, width }) => x + width))]
  const [into, out] = [(left - x1) / 2, (x2 - right) / 2]
  return [
    `M${x1} ${y1}C${x1 + into} ${y1} ${x1 + into} ${lane} ${left} ${lane}`,
    `H${right}C${x2 - out} ${lane} ${x2 - out} ${y2} ${x2} ${y2}`,
  ].join('')
}

/** The height nearest to both ends at which no box stands. */
function freeLane(between: readonly PlacedNode[], y1: number, y2: number): number {
  const isFree = (lane: number) => between.every(({ y, height }) => lane <= y - 6 || lane >= y + height + 6)
  const far = (lane: number) => Math.abs(lane - y1) + Math.abs(lane - y2)
  const edges = between.flatMap(({ y, height }) => [y - 8, y + height + 8])
  return [y1, y2, ...edges].filter(isFree).toSorted((a, b) => far(a) - far(b))[0] ?? y1
}

function beside(from: PlacedNode, to: PlacedNode, room: number): string {
  const [right, farRight] = [from.x + from.width, to.x + to.width]
  const [y1, y2] = [middle(from), middle(to)]
  return `M${right} ${y1}C${right + room} ${y1} ${farRight + room} ${y2} ${farRight + 2} ${y2}`
}

function downwards(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y - 2]
  const bend = Math.max(16, (y2 - y1) / 2)
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
}

function middle({ y, height }: PlacedNode): number {
  return y + height / 2
}
