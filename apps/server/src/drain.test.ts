import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test } from 'vitest'

import { drain } from './drain.ts'

test('a request under way is answered, and nobody new is let in', async () => {
  const { server, address, arrived } = await slowServer(150)
  const answer = fetch(address)
  await arrived

  const drained = drain(server)

  await expect(fetch(address)).rejects.toThrow('fetch failed')
  expect(await (await answer).text()).toBe('done')
  await drained
})

test('a request that takes longer than the patience is cut off', async () => {
  const { server, address, arrived } = await slowServer(60_000)
  const answer = fetch(address)
  const cut = expect(answer).rejects.toThrow('fetch failed')
  await arrived

  await drain(server, 50)

  await cut
})

async function slowServer(milliseconds: number) {
  const server = createServer((_request, response) => void setTimeout(() => response.end('done'), milliseconds).unref())
  const arrived = once(server, 'request')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, arrived, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
