import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import {
  migrateToLatest,
  newRolePasswords,
  prepareRoles,
  createPlatform,
  realWorld,
  sampleWorld,
  seed,
  urlAs,
} from '@vnit/api'
import { dayAt } from '@vnit/domain'
import { startTestPostgres } from '@vnit/postgres'
import pino from 'pino'
import type { BareOrder } from './catalogue-page/bare-server.ts'
import { startNginx } from './catalogue-page/nginx.ts'
import type { OurOrder } from './catalogue-page/our-server.ts'
import { machine, type Figures, type Percentiles } from './figures.ts'
import { tell } from './world.ts'

const seconds = 5
const warmUpSeconds = 6
const rounds = 3
const connections = 32
const products = 100

type Load = { requestsPerSecond: number; latency: Percentiles; wrong: number }

/**
 * The product page as the whole host serves it: rendered for each request, against a bare Node server that runs the same
 * statement and sends the same bytes, once in the plain way and once with the statement planned ahead as ours is; and from the kept pages, against nginx serving the same bytes from files.
 */
export async function cataloguePageBench(): Promise<Figures[]> {
  const postgres = await startTestPostgres()
  const passwords = newRolePasswords()
  await prepareRoles(postgres.url, passwords)
  await migrateToLatest(postgres.url)
  const { platform, close } = createPlatform({
    ownerUrl: postgres.url,
    passwords,
    poolSize: 2,
    log: pino({ level: 'silent' }),
  })
  await seed(platform, [...realWorld, ...sampleWorld])
  const listed = await platform.publicReads
    .selectFrom('product_listing')
    .select('code')
    .where('revoked_on', 'is', null)
    .orderBy('code')
    .limit(products)
    .execute()
  await close()
  const codes = listed.map((row) => row.code)
  const paths = codes.map((code) => `/san-pham/${code}`)
  const folder = mkdtempSync(join(tmpdir(), 'vnit-bench-pages-'))
  const children: ChildProcess[] = []
  try {
    const ours = (order: OurOrder) => start('our-server.ts', order, children)
    const fresh = await ours({ ownerUrl: postgres.url, passwords, keepPages: false, folder })
    const kept = await ours({ ownerUrl: postgres.url, passwords, keepPages: true, folder })
    const pages = await Promise.all(
      paths.map(async (path) => [path, await (await fetch(fresh + path)).text()] as const),
    )
    const bare = (prepared: boolean) => {
      const databaseUrl = urlAs(postgres.url, 'vnit_public', passwords.public)
      const order: BareOrder = { databaseUrl, today: dayAt(new Date()), pages, prepared }
      return start('bare-server.ts', order, children)
    }
    const uncached = [
      await inTurn('catalogue-page', fresh, await bare(false), paths),
      await inTurn('catalogue-page-both-prepared', fresh, await bare(true), paths),
    ]
    const nginx = await startNginx(folder, pages)
    if (nginx === null) {
      tell('catalogue-page-kept: SKIPPED, there is no nginx on this machine to compare with')
      return uncached
    }
    const cached = await inTurn('catalogue-page-kept', kept, nginx.address, paths)
    await nginx.stop()
    return [...uncached, cached]
  } finally {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true, force: true })
    await postgres.stop()
  }
}

async function inTurn(bench: string, ours: string, limit: string, paths: string[]): Promise<Figures> {
  const loads: { ours: Load[]; limit: Load[] } = { ours: [], limit: [] }
  await load(ours, paths, warmUpSeconds)
  await load(limit, paths, warmUpSeconds)
  for (let round = 0; round < rounds; round++) {
    tell(`${bench}: round ${round + 1} of ${rounds}, both in turn`)
    for (const side of round % 2 === 0 ? (['ours', 'limit'] as const) : (['limit', 'ours'] as const))
      loads[side].push(await load(side === 'ours' ? ours : limit, paths, seconds))
  }
  const [a, b] = [middle(loads.ours), middle(loads.limit)]
  const bytes = (await (await fetch(ours + paths[0])).arrayBuffer()).byteLength
  return {
    bench,
    ours: a.latency,
    limit: b.latency,
    ratio: middleRatio(loads.ours, loads.limit),
    ratioOf: 'requests per second, ours to limit, the middle of the rounds',
    requestsPerSecond: { ours: a.requestsPerSecond, limit: b.requestsPerSecond },
    wrongAnswers: a.wrong + b.wrong,
    bytes,
    connections,
    machine,
  }
}

async function load(url: string, paths: string[], duration: number): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: paths.map((path) => ({ method: 'GET', path })),
  })
  const { p50, p97_5, p99 } = result.latency
  return {
    requestsPerSecond: Math.round(result.requests.average),
    latency: { p50, p95: p97_5, p99 },
    wrong: result.non2xx + result.errors,
  }
}

/** Rounds are compared with their own neighbour, so that a machine that slows down slows both. */
function middleRatio(ours: Load[], limit: Load[]): number {
  const ratios = ours.map((one, round) => one.requestsPerSecond / (limit[round] as Load).requestsPerSecond)
  return Math.round((ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] as number) * 1000) / 1000
}

function middle(loads: Load[]): Load {
  return loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(loads.length / 2)] as Load
}

/** Starts a server in its own process and answers with its address. */
function start(file: string, order: object, children: ChildProcess[]): Promise<string> {
  const child = fork(join(import.meta.dirname, 'catalogue-page', file), {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  children.push(child)
  child.send(order)
  return new Promise((ready, failed) => {
    child.once('message', (address) => ready(address as string))
    child.once('exit', (code) => failed(new Error(`${file} ended with code ${code}`)))
  })
}

if (import.meta.main) {
  for (const line of await cataloguePageBench()) console.log(JSON.stringify(line))
  process.exit(0)
}
