import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password-hash.ts'

const cost = { N: 2 ** 15, r: 8, p: 3 }

test('a kept password says how it was made, and is told by itself only', async () => {
  const kept = await hashPassword('bốn con trâu đi tắm', cost)
  expect(kept).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
  expect(await isPassword('bốn con trâu đi tắm'.normalize('NFD'), kept, { N: 2 ** 10, r: 8, p: 1 })).toBe(true)
  expect(await isPassword('bốn con trâu đi tắn', kept, cost)).toBe(false)
})

test('the same password is kept differently each time', async () => {
  const light = { N: 2 ** 10, r: 8, p: 1 }
  expect(await hashPassword('một hai ba bốn', light)).not.toBe(await hashPassword('một hai ba bốn', light))
})

test('nothing kept is no password at all', async () => {
  expect(await isPassword('', null, { N: 2 ** 10, r: 8, p: 1 })).toBe(false)
})
