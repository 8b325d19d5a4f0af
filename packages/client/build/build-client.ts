import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest } from './manifest.ts'
import { oneDeclaration } from './one-declaration.ts'

const here = fileURLToPath(new URL('..', import.meta.url))

/** Makes the folder that other teams' npm installs: plain JavaScript, one declaration file, no part of the server. */
export function buildClient(folder: string): void {
  const types = join(folder, 'types')
  rmSync(folder, { recursive: true, force: true })
  const out = ['-p', 'tsconfig.build.json', '--outDir', folder, '--declarationDir', types]
  const { status } = spawnSync(join(here, 'node_modules', '.bin', 'tsc'), out, { cwd: here, stdio: 'inherit' })
  if (status !== 0) throw new Error('The client does not compile: see above.')
  writeFileSync(join(folder, 'index.d.ts'), oneDeclaration(join(types, 'index.d.ts')))
  rmSync(types, { recursive: true })
  rmSync(join(folder, 'api-types.js'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(here), null, 2)}\n`)
  copyFileSync(join(here, '..', '..', 'docs', 'client.md'), join(folder, 'README.md'))
}
