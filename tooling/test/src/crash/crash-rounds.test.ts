import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { crashRounds } from './crash-rounds.ts'

test.skipIf(process.platform !== 'linux')(
  'kill -9 during writes loses nothing acknowledged',
  { timeout: 120_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'vnit-crash-'))

    const result = await crashRounds(dataDir, 2, () => {})

    expect(result).toMatchObject({ lost: 0, halves: 0, chainBreak: null })
    expect(result.acknowledged).toBeGreaterThan(10)
    const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string }
    for (const folder of [cluster, dataDir]) if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
  },
)
