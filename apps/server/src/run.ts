import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { PostgresProblem } from '@vnit/postgres'

import { closingOrder, type ClosingOrder } from './closing-order.ts'
import { drain } from './drain.ts'
import { claimInstance, publishInstance, releaseInstance } from './instance.ts'
import { openPort } from './listen.ts'
import { openHouse } from './open-house.ts'
import type { StartOptions } from './options.ts'
import { showProgress, type Progress } from './progress.ts'
import { StartProblem } from './start-problem.ts'
import { stopSignal, type StopSignal } from './stop-signal.ts'
import { tellWhoRuns } from './tell-who-runs.ts'
import { welcome } from './welcome.ts'

export type RunOptions = StartOptions & {
  /** Builds the web apps when their sources changed; left out where they are built already. */
  buildWebApps?: (detail: (text: string) => void) => Promise<void>
}

/** Runs vnit until it is told to stop. Returns the exit code. */
export async function run(options: RunOptions): Promise<number> {
  const begun = Date.now()
  const claim = claimInstance(options.dataDir, new Date())
  if (!claim.claimed) return tellWhoRuns(options.dataDir, claim.by)

  const order = closingOrder()
  order.add(null, async () => releaseInstance(options.dataDir))
  const stop = stopSignal(() => forceEnd(order, options.dataDir))
  try {
    const { server, links } = await start(options, order, stop)
    const address = addressOf(server, options)
    publishInstance(options.dataDir, { pid: process.pid, startedAt: new Date().toISOString(), address })
    process.stdout.write(welcome({ address, links, dataDir: options.dataDir, seconds: (Date.now() - begun) / 1000 }))
    process.send?.({ address, links })
    await stop.arrived
  } catch (problem) {
    if (!stop.requested) {
      await order.closeAll(() => {})
      return sayProblem(problem)
    }
  }
  say('stopping …')
  await order.closeAll((name, problem) => say(problem ? `${name}: ${(problem as Error).message}` : name))
  say('stopped; all data are kept')
  return 0
}

async function start(options: RunOptions, order: ClosingOrder, stop: StopSignal) {
  const server = await openPort(options, say)
  order.add(null, () => drain(server))
  const doors = withDoorman(server)
  const progress = interruptible(showProgress(options.buildWebApps ? 7 : 6), stop)
  if (options.buildWebApps) await progress.step('Web apps', options.buildWebApps)
  const house = await openHouse({
    ...options,
    address: addressOf(server, options),
    progress,
    order,
    closeDoor: () => drain(server),
  })
  doors.open(house.listener)
  return { server, links: house.links }
}

/** Until everything is ready, whoever knocks is told so. */
function withDoorman(server: Server) {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
    response.end('vnit is starting / vnit đang khởi động\n')
  }
  server.on('request', (request, response) => listener(request, response))
  return { open: (behind: RequestListener) => void (listener = behind) }
}

function interruptible(progress: Progress, stop: StopSignal): Progress {
  return {
    step: (name, deed) => {
      if (stop.requested) throw new StartProblem('The start was stopped.')
      return progress.step(name, deed)
    },
  }
}

function addressOf(server: Server, { host }: StartOptions): string {
  const { port } = server.address() as AddressInfo
  const shown = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host
  return process.env.VNIT_PUBLIC_URL ?? `http://${shown}:${port}`
}

/** PostgreSQL is told to stop but not waited for: what it acknowledged is on disk already. */
function forceEnd(order: ClosingOrder, dataDir: string) {
  say('ending at once')
  releaseInstance(dataDir)
  void order.closeAll(() => {})
  setTimeout(() => process.exit(130), 100)
}

function sayProblem(problem: unknown): number {
  const known = problem instanceof StartProblem || problem instanceof PostgresProblem
  const { code, path } = problem as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EROFS')
    say(`this account may not write ${path}; name another folder: npm start -- --data DIR`)
  else say(known ? problem.message : `could not start: ${(problem as Error).stack ?? String(problem)}`)
  return 1
}

function say(line: string) {
  process.stderr.write(`vnit: ${line}\n`)
}
