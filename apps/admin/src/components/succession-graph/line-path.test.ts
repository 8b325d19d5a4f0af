import { expect, test } from 'vitest'
import type { PlacedNode } from './graph-types.ts'
import { linePath } from './line-path.ts'

const box = (id: string, x: number, y: number): PlacedNode => ({
  id,
  name: id,
  layer: 0,
  place: 0,
  x,
  y,
  width: 100,
  height: 60,
})
const [first, second, third] = [box('first', 0, 0), box('second', 172, 0), box('third', 344, 0)]

/** The heights at which a line runs level. */
const lanesOf = (path: string) => [...path.matchAll(/(-?[\d.]+)H/g)].map(([, lane]) => Number(lane))

test('from box to the next box a line is one curve', () => {
  expect(linePath(first, second, { nodes: [first, second], width: 500 })).toBe('M100 30C135 30 135 30 170 30')
})

test('a line over a box runs in the gap nearest to it, and never behind a box', () => {
  const nodes = [first, second, third]
  expect(lanesOf(linePath(first, third, { nodes, width: 500 }))).toEqual([-8])
  const crowded = [...nodes, box('above', 172, -76), box('below', 172, 76)]
  expect(lanesOf(linePath(first, third, { nodes: crowded, width: 500 }))).toEqual([-8])
  const aside = [first, box('second', 172, 60), third]
  expect(lanesOf(linePath(first, third, { nodes: aside, width: 500 }))).toEqual([30])
})

test('to a box in the next column of a lower row a line goes down', () => {
  const lower = box('lower', 108, 88)
  expect(linePath(first, lower, { nodes: [first, lower], width: 300 })).toMatch(/^M50 60C/)
})

test('below each other a line goes down, and beside the boxes that stand between', () => {
  const below = box('below', 0, 88)
  const far = box('far', 0, 176)
  expect(linePath(first, below, { nodes: [], width: 300 })).toMatch(/^M50 60C/)
  expect(linePath(first, far, { nodes: [], width: 300 })).toMatch(/^M100 30C164 30 164 206 102 206$/)
  expect(linePath(first, far, { nodes: [], width: 110 })).toMatch(/^M50 60C/)
  expect(linePath(first, far, { nodes: [first, below, far, box('next', 108, 88)], width: 300 })).toMatch(/^M50 60C/)
})
