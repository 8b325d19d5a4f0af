import { expect, test } from 'vitest'
import { createPageCache, readyPage } from './page-cache.ts'

const page = readyPage('<p>còn hiệu lực</p>', 200, { again: true })

test('a page that was being made while something was published is not kept', () => {
  const cache = createPageCache()
  const since = cache.age()
  cache.drop()
  cache.keep('/san-pham/A', page, since)
  expect(cache.find('/san-pham/A')).toBeUndefined()
})

test('nothing is kept while the news of publishing cannot arrive', () => {
  const cache = createPageCache()
  cache.keep('/', page, cache.age())
  cache.setTrusted(false)
  cache.keep('/en', page, cache.age())
  expect([cache.find('/'), cache.find('/en')]).toEqual([undefined, undefined])
})

test('the oldest page leaves when there is no room', () => {
  const cache = createPageCache(2)
  for (const key of ['/1', '/2', '/3']) cache.keep(key, page, cache.age())
  expect(['/1', '/2', '/3'].map((key) => cache.find(key) !== undefined)).toEqual([false, true, true])
})
