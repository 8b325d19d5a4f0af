import type { GraphNode, PlacedNode } from './graph-types.ts'

const row = 20
const caption = 20

/**
 * Gives each agency its box. Wide: layers run from left to right. Narrow: from top to bottom, up to three beside each
 * other, so that nothing is wider than the screen.
 */
export function placeNodes(nodes: readonly GraphNode[], width: number): { nodes: PlacedNode[]; height: number } {
  const layers = [...Map.groupBy(nodes, (node) => node.layer).entries()].sort(([a], [b]) => a - b).map(([, own]) => own)
  return layers.length * 170 + (layers.length - 1) * 48 <= width && width >= 600
    ? sideBySide(layers, width)
    : topDown(layers, width)
}

function sideBySide(layers: GraphNode[][], width: number) {
  const gap = 72
  const box = Math.min(264, (width - (layers.length - 1) * gap) / layers.length)
  const tall = Math.max(...layers.map((own) => own.reduce((sum, node) => sum + heightOf(node, box) + 16, -16)))
  const placed = layers.flatMap((own, index) => {
    const used = own.reduce((sum, node) => sum + heightOf(node, box) + 16, -16)
    let y = (tall - used) / 2
    return own.map((node) => {
      const height = heightOf(node, box)
      const at = { ...node, x: index * (box + gap), y, width: box, height }
      y += height + 16
      return at
    })
  })
  return { nodes: placed, height: tall }
}

function topDown(layers: GraphNode[][], width: number) {
  let y = 0
  const placed: PlacedNode[] = []
  for (const own of layers) {
    for (let from = 0; from < own.length; from += 3) {
      const beside = own.slice(from, from + 3)
      const box = Math.min(260, (width - (beside.length - 1) * 8) / beside.length)
      const height = Math.max(...beside.map((node) => heightOf(node, box)))
      const left = (width - beside.length * box - (beside.length - 1) * 8) / 2
      beside.forEach((node, index) => placed.push({ ...node, x: left + index * (box + 8), y, width: box, height }))
      y += height + 12
    }
    y += 28
  }
  return { nodes: placed, height: y - 40 }
}

function heightOf(node: GraphNode, width: number): number {
  const perLine = Math.max(8, Math.floor((width - 20) / 7.4))
  return linesOf(node.name, perLine) * row + caption + 20
}

function linesOf(name: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const word of name.split(' ')) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1
      used = word.length
    } else used += word.length + (used > 0 ? 1 : 0)
  }
  return lines
}
