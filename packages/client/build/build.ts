import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest } from './manifest.ts'
import { oneDeclaration } from './one-declaration.ts'

/** Makes `dist/`, the folder that other teams' npm installs: plain JavaScript, one declaration file, no part of the server. */
const here = fileURLToPath(new URL('..', import.meta.url))
const dist = join(here, 'dist')
const types = join(dist, 'types')

rmSync(dist, { recursive: true, force: true })
const { status } = spawnSync(join(here, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
  cwd: here,
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)
writeFileSync(join(dist, 'index.d.ts'), oneDeclaration(join(types, 'index.d.ts')))
rmSync(types, { recursive: true })
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest(here), null, 2)}\n`)
copyFileSync(join(here, '..', '..', 'docs', 'client.md'), join(dist, 'README.md'))
