import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from './page-request.ts'

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[]; isEntry?: boolean }>

const early = /be-vietnam-pro-(latin|vietnamese)-400/

/** The addresses of the built files, from what the build left in its folder. */
export function readAssets(folder: string, base = '/'): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.values(manifest).find((one) => one.isEntry)
  if (!entry) throw new Error(`The catalogue's build in ${folder} has no entry.`)
  const at = (file: string) => `${base}${file}`
  return {
    styles: (entry.css ?? []).map(at),
    script: at(entry.file),
    fonts: Object.values(manifest)
      .map((one) => one.file)
      .filter((file) => early.test(file))
      .map(at),
  }
}
