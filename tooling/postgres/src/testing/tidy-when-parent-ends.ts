import { rmSync } from 'node:fs'

import { stopPostmaster } from '../postmaster.ts'

const [pid, folder] = process.argv.slice(2)

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {})
process.stdin.resume().once('close', () => void tidy())

async function tidy() {
  await stopPostmaster({ pid: Number(pid), port: 0 })
  rmSync(folder!, { recursive: true, force: true })
}
