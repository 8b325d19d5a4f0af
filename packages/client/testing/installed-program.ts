import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildClient } from '../build/build-client.ts'
import { run, type Ran } from './run.ts'

const example = fileURLToPath(new URL('../../../examples/overdue-obligations', import.meta.url))
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT|FETCH_ERROR|SELF_SIGNED_CERT|UNABLE_TO_/

/**
 * The example in a folder of its own, far from the workspace, with the packed client installed by plain npm. Null when
 * the package registry cannot be reached.
 */
export async function installedProgram() {
  const outside = mkdtempSync(join(tmpdir(), 'vnit-client-'))
  const folder = join(outside, 'program')
  const remove = () => rmSync(outside, { recursive: true, force: true })
  const problem = await install(outside, folder).then(
    () => null,
    (error: Error) => error,
  )
  if (problem) {
    remove()
    if (noNetwork.test(problem.message)) return null
    throw problem
  }
  return {
    folder,
    remove,
    /** Compiler complaints as `file:line`, after adding the given files. */
    complaints: async (files: Record<string, string> = {}) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'src', name), text)
      const { stdout } = await run(join(folder, 'node_modules', '.bin', 'tsc'), ['--pretty', 'false'], { cwd: folder })
      for (const name of Object.keys(files)) rmSync(join(folder, 'src', name))
      return stdout.split('\n').filter((line) => line.includes('error TS'))
    },
    packages: () => packagesIn(join(folder, 'node_modules')),
    bytesOf: (path: string) => bytesIn(join(folder, 'node_modules', path)),
  }
}

async function install(outside: string, folder: string): Promise<void> {
  buildClient(join(outside, 'dist'))
  cpSync(example, folder, { recursive: true, filter: (path) => !/node_modules|package-lock|\.tgz$/.test(path) })
  must(await run('npm', ['pack', join(outside, 'dist')], { cwd: folder }))
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline']
  const briefly = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000']
  must(await run('npm', ['install', ...quietly, ...briefly], { cwd: folder }))
}

function must({ status, stdout, stderr }: Ran): void {
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}

function packagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((one) => `${name}/${one}`) : name))
}

function bytesIn(path: string): number {
  if (statSync(path).isFile()) return statSync(path).size
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
