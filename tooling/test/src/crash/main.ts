import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { removeData } from '@vnit/postgres'

import { crashRounds } from './crash-rounds.ts'

/** npm run crash [-- ROUNDS]: kills vnit in the middle of writes again and again and counts what is missing. */
const rounds = Number(process.argv[2] ?? 20)
const dataDir = mkdtempSync(join(tmpdir(), 'vnit-crash-'))
const result = await crashRounds(dataDir, rounds, (line) => void process.stderr.write(`${line}\n`))
process.stdout.write(`${JSON.stringify(result)}\n`)

removeData(dataDir)
process.exitCode = result.lost === 0 && result.halves === 0 && result.chainBreak === null ? 0 : 1
