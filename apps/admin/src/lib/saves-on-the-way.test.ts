import { expect, test } from 'vitest'
import { rememberSave, saved } from './saves-on-the-way.ts'

test('whoever opens something again waits for what is being saved of it, also when that fails', async () => {
  const done: string[] = []
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  rememberSave('a', first.promise)
  rememberSave('a', second.promise)
  const waits = saved('a').then(() => done.push('a'))
  await saved('b').then(() => done.push('b'))
  first.resolve()
  await Promise.resolve()
  expect(done).toEqual(['b'])
  second.reject(new Error('offline'))
  await waits
  expect(done).toEqual(['b', 'a'])
  await saved('a').then(() => done.push('again'))
  expect(done).toEqual(['b', 'a', 'again'])
})
