import { setTimeout as sleep } from 'node:timers/promises'

import { isVnit, readInstance, type Instance } from './instance.ts'

/** A second start on the same data says what runs where, waiting for the first when that is still starting. */
export async function tellWhoRuns(dataDir: string, by: Instance, patienceMs = 180_000): Promise<number> {
  if (by.address === null) say(`process ${by.pid} is starting vnit on ${dataDir}; waiting until it answers …`)
  const until = Date.now() + patienceMs
  for (let seen: Instance | null = by; Date.now() < until; seen = readInstance(dataDir)) {
    if (seen === null || !isVnit(seen.pid))
      return give(`process ${by.pid} ended before it answered; run npm start again.`, 1)
    if (seen.address) return give(describe(seen, dataDir), 0)
    await sleep(200)
  }
  return give(`process ${by.pid} has not answered yet.`, 1)
}

function describe({ pid, startedAt, address }: Instance, dataDir: string): string {
  return [
    `vnit already runs on ${dataDir}: process ${pid}, since ${startedAt}.`,
    `  Catalogue   ${address}/`,
    `  Admin       ${address}/admin`,
    `  API         ${address}/healthz`,
    `Stop it with: kill ${pid}   ·   a second copy: npm start -- --data OTHER_FOLDER`,
  ].join('\n')
}

function give(text: string, code: number): number {
  if (code === 0) process.stdout.write(`${text}\n`)
  else say(text)
  return code
}

function say(line: string) {
  process.stderr.write(`vnit: ${line}\n`)
}
