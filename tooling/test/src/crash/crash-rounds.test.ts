import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { removeData } from '@vnit/postgres'
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
    removeData(dataDir)
  },
)
