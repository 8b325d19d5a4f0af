import { expect, test } from 'vitest'
import type { LineageGraph } from '@vnit/domain'
import { graphLines } from './graph-lines.ts'

const names = {
  nameOf: (id: string) => `số ${id}`,
  kindsOf: (others: LineageGraph['bases']['others']) => others.map(({ type, count }) => `${type} ${count}`).join(', '),
}
const none = { total: 1, capped: false, others: [] }

test('lines go from a basis to what rests on it; what is only mentioned is broken', () => {
  const { lines, boxes } = graphLines(
    { nodes: [], edges: [{ fromId: 'a', toId: 'b', role: 'mention' }], bases: none, resting: none },
    'a',
    names,
  )
  expect(lines).toEqual([{ fromId: 'b', fromName: 'số b', toId: 'a', toName: 'số a', broken: true }])
  expect(boxes).toEqual([])
})

test('documents that are not drawn are one box on their side, with how many of which type', () => {
  const others: LineageGraph['bases']['others'] = [
    { type: 'letter', count: 280 },
    { type: 'decision', count: 12 },
  ]
  const graph = { nodes: [], edges: [], bases: none, resting: { total: 300, capped: false, others } }
  const { lines, boxes } = graphLines(graph, 'a', names)
  expect(boxes).toEqual([
    { id: 'others resting', way: 'resting', count: 292, capped: false, name: 'letter 280, decision 12' },
  ])
  expect(lines).toMatchObject([{ fromId: 'a', toId: 'others resting', broken: true }])
  const capped = graphLines({ ...graph, resting: { ...graph.resting, capped: true } }, 'a', names)
  expect(capped.boxes).toMatchObject([{ count: 291, capped: true }])
})
