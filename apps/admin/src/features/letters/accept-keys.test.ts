import { mostAccepted } from '@vnit/domain/directives'
import { expect, test } from 'vitest'
import { acceptKeys } from './accept-keys.ts'

const keys = (count: number, name = 'k') => Array.from({ length: count }, (_, index) => `${name}${index}`)

test('what was accepted stays, each once', () => {
  expect(acceptKeys(['a', 'b'], ['b', 'c'], () => new Set())).toEqual({ accepted: ['a', 'b', 'c'], left: 0 })
})

test('where they are too many, those go that are no doubt any more', () => {
  const { accepted, left } = acceptKeys(keys(mostAccepted), ['new'], () => new Set([...keys(10), 'new']))

  expect(accepted).toEqual([...keys(10), 'new'])
  expect(left).toBe(0)
})

test('an accepted value is never given up for a new one, and what is left out is counted', () => {
  const all = new Set([...keys(mostAccepted), ...keys(3, 'new')])
  const { accepted, left } = acceptKeys(keys(mostAccepted), keys(3, 'new'), () => all)

  expect(accepted).toEqual(keys(mostAccepted))
  expect(left).toBe(3)
})
