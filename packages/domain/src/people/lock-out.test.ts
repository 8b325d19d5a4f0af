import { expect, test } from 'vitest'
import { lockOutRules, waitAfter } from './lock-out.ts'

test.each([
  [0, 0],
  [4, 0],
  [5, 60],
  [6, 120],
  [7, 240],
  [10, 1920],
  [11, 3600],
  [1000, 3600],
])('after %d wrong passwords an account waits %d seconds', (failures, seconds) => {
  expect(waitAfter(failures, lockOutRules.account)).toBe(seconds)
})
