import { join } from 'node:path'

import { clusterRecord } from './cluster-record.ts'
import { createCluster } from './create-cluster.ts'
import { makeDataDir } from './make-data-dir.ts'
import { nativePostgres } from './native-postgres.ts'
import { ensureOwnerDatabase } from './owner-database.ts'
import { launchPostmaster, runningPostmaster, stopPostmaster, turnLog } from './postmaster.ts'
import { checkProvidedPostgres } from './provided-postgres.ts'
import { serverAccount } from './server-account.ts'
import { serverUsers } from './server-users.ts'
import { withLock } from './with-lock.ts'

export type StartPostgresOptions = {
  dataDir: string
  log?: (line: string) => void
  /** Null means: start one of our own, whatever the environment says. */
  databaseUrl?: string | null
}
export type RunningPostgres = {
  /** Connects as the role that owns the data. */
  url: string
  reused: boolean
  provided: boolean
  stop: () => Promise<void>
}

const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
const sized = { shared_buffers: '256MB', jit: 'off', max_connections: '100', log_timezone: 'UTC' }

/** Answers with a PostgreSQL for this data folder: the one of DATABASE_URL, one that still runs, or a new one. */
export async function startPostgres({
  dataDir,
  log = () => {},
  databaseUrl = process.env.DATABASE_URL,
}: StartPostgresOptions): Promise<RunningPostgres> {
  if (databaseUrl) {
    await checkProvidedPostgres(databaseUrl)
    return { url: databaseUrl, reused: true, provided: true, stop: async () => {} }
  }
  makeDataDir(dataDir)
  return withLock(join(dataDir, 'postgres.lock'), () => startOwn(dataDir, log))
}

async function startOwn(dataDir: string, log: (line: string) => void): Promise<RunningPostgres> {
  const account = serverAccount()
  const native = nativePostgres(account)
  const record = clusterRecord(dataDir, account)
  const { cluster } = record
  const { created } = createCluster({ cluster, password: record.superuserPassword, native, account })
  if (created) log(`created a database in ${cluster}${account ? `, kept by the account "${account.name}"` : ''}`)

  const found = await runningPostmaster(cluster)
  const logFile = join(dataDir, 'postgres.log')
  if (!found) turnLog(logFile)
  const server =
    found ?? (await launchPostmaster({ cluster, logFile, settings: { ...durable, ...sized }, native, account }))
  log(found ? `found PostgreSQL still running (process ${server.pid})` : `started PostgreSQL (process ${server.pid})`)

  const address = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${server.port}/${database}`
  const owner = { name: 'vnit_owner', password: record.ownerPassword, database: 'vnit' }
  await ensureOwnerDatabase(address('postgres', record.superuserPassword, 'postgres'), owner)

  const users = serverUsers(dataDir)
  users.enter()
  const stop = () =>
    withLock(join(dataDir, 'postgres.lock'), async () => (users.leave() ? stopPostmaster(server) : undefined))
  return { url: address(owner.name, owner.password, owner.database), reused: found !== null, provided: false, stop }
}
