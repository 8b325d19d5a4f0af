import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startPostgres } from '@vnit/postgres'
import pg from 'pg'

export type CrashResult = {
  rounds: number
  acknowledged: number
  stored: number
  /** Acknowledged records that are gone. */
  lost: number
  /** Records without their audit row, or the other way round. */
  halves: number
  /** The first row where the audit chain is broken. */
  chainBreak: number | null
  slowestRecoveryMs: number
}

/** Kills the writer in each round, and in every second one the database with it, then asks what is stored. */
export async function crashRounds(dataDir: string, rounds: number, tell: (line: string) => void): Promise<CrashResult> {
  const acknowledged = new Set<string>()
  let slowestRecoveryMs = 0
  let last: Awaited<ReturnType<typeof stored>> | undefined
  for (let round = 1; round <= rounds; round += 1) {
    const withDatabase = round % 2 === 0
    const before = acknowledged.size
    await writeAndKill(dataDir, withDatabase, acknowledged)
    const begun = performance.now()
    const server = await startPostgres({ dataDir, databaseUrl: null })
    slowestRecoveryMs = Math.max(slowestRecoveryMs, Math.round(performance.now() - begun))
    last = await stored(server.url)
    await server.stop()
    const lost = [...acknowledged].filter((id) => !last?.people.has(id)).length
    tell(
      `round ${round}/${rounds}: killed ${withDatabase ? 'Node and PostgreSQL' : 'Node'}; ${acknowledged.size - before} acknowledged, ${lost} lost`,
    )
  }
  const people = last?.people ?? new Set<string>()
  const audited = last?.audited ?? new Set<string>()
  return {
    rounds,
    acknowledged: acknowledged.size,
    stored: people.size,
    lost: acknowledged.difference(people).size,
    halves: people.symmetricDifference(audited).size,
    chainBreak: last?.chainBreak ?? null,
    slowestRecoveryMs,
  }
}

async function writeAndKill(dataDir: string, withDatabase: boolean, acknowledged: Set<string>) {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => writer.once('close', resolve))
  let said = ''
  const ready = new Promise<void>((resolve, failed) => {
    writer.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.startsWith('ready\n')) resolve()
    })
    writer.once('exit', () => failed(new Error('the writer ended before it wrote')))
  })
  await ready
  await sleep(150 + Math.random() * 600)
  const victims = withDatabase ? postgresProcesses(dataDir) : []
  for (const pid of [writer.pid!, ...victims]) process.kill(pid, 'SIGKILL')
  await ended
  // A last line without its end was cut off by the kill: its writer never finished saying it.
  for (const line of said.split('\n').slice(1, -1)) acknowledged.add(line)
}

/** The postmaster first, so that it cannot tidy up after its children. */
function postgresProcesses(dataDir: string): number[] {
  const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string }
  const postmaster = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster)
  return [postmaster, ...children.map(Number)]
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return null
  }
}

async function stored(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const people = await client.query<{ id: string }>('select id from person')
  const audited = await client.query<{ id: string }>(
    `select subject_id as id from audit where deed = 'crash.person_added'`,
  )
  const chain = await client.query<{ seq: string | null }>('select vnit_audit_first_break() as seq')
  await client.end()
  const idsOf = (rows: { id: string }[]) => new Set(rows.map((row) => row.id))
  const seq = chain.rows[0]?.seq
  return { people: idsOf(people.rows), audited: idsOf(audited.rows), chainBreak: seq ? Number(seq) : null }
}
