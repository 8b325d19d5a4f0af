import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { NativePostgres } from './native-postgres.ts'
import { PostgresProblem } from './postgres-problem.ts'
import type { ServerAccount } from './server-account.ts'

type Options = {
  cluster: string
  password: string
  native: NativePostgres
  account: ServerAccount | null
  throwAway?: boolean
}

/** Makes an empty database cluster unless one is there; an interrupted attempt leaves nothing that looks finished. */
export function createCluster({ cluster, password, native, account, throwAway = false }: Options): {
  created: boolean
} {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherMajor(cluster, native)
    return { created: false }
  }
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    initialize(['-D', unfinished, `--pwfile=${passwordFile}`, ...(throwAway ? ['--no-sync'] : [])], native, account)
    renameSync(unfinished, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  return { created: true }
}

function initialize(args: string[], native: NativePostgres, account: ServerAccount | null) {
  const settings = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const run = spawnSync(native.bin('initdb'), [...settings, ...args], {
    uid: account?.uid,
    gid: account?.gid,
    cwd: '/',
    encoding: 'utf8',
  })
  if (run.status === 0) return
  throw new PostgresProblem(`A database could not be created: ${run.error?.message ?? run.stderr.trim()}`)
}

function refuseOtherMajor(cluster: string, native: NativePostgres) {
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (major === native.major) return
  throw new PostgresProblem(
    `The data in ${cluster} were written by PostgreSQL ${major}; this copy of vnit brings PostgreSQL ${native.major}.`,
    {
      hint: 'Dump them with the older copy of vnit (pg_dump) and load them into a new data folder.',
    },
  )
}
