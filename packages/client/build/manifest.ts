import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The package.json of what is installed: the workspace's own, with real versions and the built files. */
export function manifest(folder: string): object {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>
  const { name, version, description, license, type, dependencies } = read('package.json')
  const installed = (dependency: string) => read(join('node_modules', dependency, 'package.json')).version
  return {
    name,
    version,
    description,
    license,
    type,
    engines: { node: '>=20.3' },
    sideEffects: false,
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    dependencies: Object.fromEntries(Object.keys(dependencies as object).map((one) => [one, installed(one)])),
  }
}
