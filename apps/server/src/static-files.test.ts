import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, expect, test } from 'vitest'

import { adminApp } from './admin-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'vnit-static-'))
const script = 'export const xin = "chào" '.repeat(100)
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>vnit</title>')
writeFileSync(join(folder, 'assets', 'index-Dk3f9aX2.js'), script)
const admin = adminApp(folder)
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (path: string, headers: Record<string, string> = {}) =>
  admin.request(`http://vnit.test/admin${path}`, { headers })

test('a file whose name carries a hash is packed and kept for ever', async () => {
  const answer = await ask('/assets/index-Dk3f9aX2.js', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(script)
})

test('an address of the app itself is its page, asked for anew each time', async () => {
  const answer = await ask('/agencies/MIC')
  expect(await answer.text()).toContain('<title>vnit</title>')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  const again = await ask('/', { 'if-none-match': answer.headers.get('etag')! })
  expect(again.status).toBe(304)
})

test('a missing asset is missing, and no path leads out of the folder', async () => {
  expect((await ask('/assets/gone-Dk3f9aX2.js')).status).toBe(404)
  expect(await (await ask('/..%2f..%2fpackage.json')).text()).toContain('<title>vnit</title>')
})
