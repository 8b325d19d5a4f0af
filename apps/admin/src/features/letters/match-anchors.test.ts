import { expect, test } from 'vitest'
import { matchAnchors } from './match-anchors.ts'

const identify = { item: (item: string) => item, read: (read: { words: string }) => read.words }
const readings = [{ words: 'a' }, { words: 'b' }, { words: 'c' }]

test('an untouched list keeps its words', () => {
  expect(matchAnchors(['a', 'b', 'c'], readings, identify)).toEqual(readings)
})

test('an item taken out does not move the words of the others', () => {
  expect(matchAnchors(['a', 'c'], readings, identify)).toEqual([readings[0], readings[2]])
})

test('an item corrected by hand keeps the words that it was read from', () => {
  expect(matchAnchors(['a', 'B', 'c'], readings, identify)).toEqual(readings)
})

test('an item added by hand has no words', () => {
  expect(matchAnchors(['a', 'b', 'c', 'd'], readings, identify)).toEqual([...readings, null])
})
