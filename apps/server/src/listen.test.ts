import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test } from 'vitest'

import { openPort } from './listen.ts'

const portOf = (server: Server) => (server.address() as AddressInfo).port

test('the default port, when taken, gives way to a later one and says so', async () => {
  const stranger = createServer().listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const port = portOf(stranger)
  const told: string[] = []

  const server = await openPort({ port, portIsExplicit: false, host: '127.0.0.1' }, (line) => told.push(line))

  expect(portOf(server)).toBeGreaterThan(port)
  expect(told[0]).toMatch(new RegExp(`^Port ${port} is taken by .+ Trying ${port + 1}\\.$`))
  stranger.close()
  server.close()
})

test('an address that is not of this machine is refused in words', async () => {
  const open = openPort({ port: 0, portIsExplicit: true, host: '192.0.2.1' }, () => {})
  await expect(open).rejects.toThrow('192.0.2.1:0 cannot be opened')
})
