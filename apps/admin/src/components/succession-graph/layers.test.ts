import { describe, expect, test } from 'vitest'
import type { GraphStep } from './graph-types.ts'
import { layersOf } from './layers.ts'
import { placeNodes } from './place-nodes.ts'

const step = (fromId: string, toId: string, on: string): GraphStep => ({
  fromId,
  toId,
  on,
  fromName: `Sở ${fromId}`,
  toName: `Sở ${toId}`,
  kind: 'merge',
  function: null,
  source: '',
})
const traVinh = [
  step('DIC-84', 'DST-84', '2025-03-01'),
  step('DST-83', 'DST-86-25', '2025-07-01'),
  step('DST-84', 'DST-86-25', '2025-07-01'),
  step('DST-86', 'DST-86-25', '2025-07-01'),
]

describe('the layers of a succession', () => {
  test('each agency stands after all that it followed, and just before who followed it', () => {
    const layers = Object.fromEntries(layersOf(traVinh).map((node) => [node.id, node.layer]))

    expect(layers).toEqual({ 'DIC-84': 0, 'DST-83': 1, 'DST-84': 1, 'DST-86': 1, 'DST-86-25': 2 })
  })

  test('functions handed to and fro end somewhere', () => {
    expect(layersOf([step('A', 'B', '2016-01-01'), step('B', 'A', '2025-01-01')])).toHaveLength(2)
  })

  test.each([326, 358, 720, 1000])('no box leaves a place %i px wide', (width) => {
    const { nodes, height } = placeNodes(layersOf(traVinh), width)

    for (const node of nodes) {
      expect(node.x).toBeGreaterThanOrEqual(0)
      expect(node.x + node.width).toBeLessThanOrEqual(width + 0.01)
      expect(node.y + node.height).toBeLessThanOrEqual(height + 0.01)
    }
  })
})
