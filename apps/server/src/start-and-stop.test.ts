import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { isAlive } from '@vnit/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { newDataDir, startVnit, tryStart, type RunningVnit } from './testing/running-vnit.ts'

const data = newDataDir()
let vnit: RunningVnit

beforeAll(async () => {
  vnit = await startVnit(data.dir, '--port', '0')
})
afterAll(async () => {
  await vnit?.end('SIGTERM')
  data.forget()
})

describe('npm start', () => {
  test('prints the three addresses and answers on them', async () => {
    expect(vnit.said()).toContain(`Catalogue   ${vnit.address}/`)
    expect(vnit.said()).toContain(`Admin       ${vnit.address}/admin`)
    expect(await (await fetch(`${vnit.address}/readyz`)).json()).toMatchObject({ ready: true })
  })

  test('a second start on the same data says what runs where and ends well', () => {
    const second = tryStart('--data', data.dir)
    expect(second.code).toBe(0)
    expect(second.text).toContain(`already runs on ${data.dir}`)
    expect(second.text).toContain(vnit.address)
  })

  test('a taken port is refused by name, with its holder and a free one', () => {
    const other = newDataDir()
    const { port } = new URL(vnit.address)
    const refused = tryStart('--data', other.dir, '--port', port)
    expect(refused.code).toBe(1)
    expect(refused.text).toContain(`Port ${port} is taken by another vnit (process `)
    expect(refused.text).toMatch(/Try another one: npm start -- --port \d+/)
    other.forget()
  })

  test('a port held by a stranger names the process', async () => {
    const other = newDataDir()
    const stranger = createServer().listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as AddressInfo
    expect(tryStart('--data', other.dir, '--port', String(port)).text).toContain(`is taken by`)
    stranger.close()
    other.forget()
  })

  test.each([
    [['--prot', '3'], 'There is no option --prot.'],
    [['--port', 'x'], '--port needs a number'],
    [['--port'], '--port needs a value.'],
    [['start'], '"start" is not an option.'],
  ])('%j is refused by name', (args, words) => {
    const refused = tryStart(...args)
    expect(refused.code).toBe(2)
    expect(refused.text).toContain(words)
  })

  test('--help tells every option', () => {
    expect(tryStart('--help').text).toMatch(/--empty[\s\S]*--port[\s\S]*--data[\s\S]*DATABASE_URL/)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s stops everything cleanly and the data are found again',
    async (signal) => {
      const server = postmasterOf(data.dir)
      expect(await vnit.end(signal)).toBe(0)
      await expect.poll(() => isAlive(server), { timeout: 5_000 }).toBe(false)
      await expect(fetch(vnit.address)).rejects.toThrow('fetch failed')

      vnit = await startVnit(data.dir, '--port', '0')
      expect(vnit.said()).toContain('up to date')
    },
  )

  test('after kill -9 the next start finds the running database', async () => {
    await vnit.end('SIGKILL')
    vnit = await startVnit(data.dir, '--port', '0')
    expect(vnit.said()).toContain('found PostgreSQL still running')
  })
})

function postmasterOf(dataDir: string): number {
  const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string }
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}
