import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { createCluster } from '../create-cluster.ts'
import { nativePostgres } from '../native-postgres.ts'
import { ensureOwnerDatabase } from '../owner-database.ts'
import { launchPostmaster, stopPostmaster } from '../postmaster.ts'
import { checkProvidedPostgres } from '../provided-postgres.ts'
import { canReach, serverAccount } from '../server-account.ts'
import { sharedHome } from '../shared-home.ts'

export type TestPostgres = { url: string; stop: () => Promise<void> }

const forgetful = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '128MB',
  jit: 'off',
  max_connections: '200',
}

/** A PostgreSQL that lives as long as the test run: fast because it forgets. DATABASE_URL, when set, is used instead. */
export async function startTestPostgres(databaseUrl = process.env.DATABASE_URL): Promise<TestPostgres> {
  if (databaseUrl) {
    await checkProvidedPostgres(databaseUrl)
    return { url: databaseUrl, stop: async () => {} }
  }
  const account = serverAccount()
  const native = nativePostgres(account)
  const parent = canReach(account, realpathSync(tmpdir())) ? tmpdir() : sharedHome()
  const folder = mkdtempSync(join(parent, 'vnit-test-'))
  chmodSync(folder, 0o711)
  const cluster = join(folder, 'postgres')
  const password = randomBytes(18).toString('base64url')
  createCluster({ cluster, password, native, account, throwAway: true })
  const server = await launchPostmaster({
    cluster,
    logFile: join(folder, 'postgres.log'),
    settings: forgetful,
    native,
    account,
  })
  stopWithUs(server.pid, folder)

  const owner = { name: 'vnit_owner', password, database: 'vnit' }
  await ensureOwnerDatabase(`postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`, owner)
  return {
    url: `postgres://vnit_owner:${password}@127.0.0.1:${server.port}/vnit`,
    stop: async () => {
      await stopPostmaster(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A killed test run leaves nothing behind: a small process waits for our end and tidies up. */
function stopWithUs(pid: number, folder: string) {
  const keeper = fileURLToPath(new URL('./tidy-when-parent-ends.ts', import.meta.url))
  const child = spawn(process.execPath, [keeper, String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  ;(child.stdin as unknown as { unref: () => void }).unref()
}
