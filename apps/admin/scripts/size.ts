// Says what a browser loads: node scripts/size.ts, after a build. Ends with 1 when a budget is broken.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

type Chunk = { file: string; src?: string; imports?: string[]; css?: string[]; isEntry?: boolean }

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
const budget = { first: 250_000, route: 60_000 }

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
const first = filesOf(entry)
const rows = [
  { name: 'first load', files: [...first, 'index.html'], limit: budget.first },
  ...Object.keys(manifest)
    .filter((key) => key.startsWith('src/app/routes/'))
    .map((key) => ({
      name: key.replace('src/app/routes/', '').replace('.tsx', ''),
      files: [...filesOf(key)].filter((file) => !first.has(file)),
      limit: budget.route,
    })),
]
let broken = 0
for (const { name, files, limit } of rows) {
  const gzip = sum(files, (bytes) => gzipSync(bytes, { level: 9 }).length)
  const brotli = sum(files, (bytes) => brotliCompressSync(bytes).length)
  if (gzip > limit) broken += 1
  console.log(
    `${name.padEnd(14)} gzip ${kB(gzip)}  brotli ${kB(brotli)}  of ${kB(limit)}${gzip > limit ? '  OVER' : ''}`,
  )
}
const fonts = Object.values(manifest).filter((chunk) => chunk.file.endsWith('.woff2'))
console.log(
  `fonts          ${kB(fonts.reduce((all, { file }) => all + statSync(join(dist, file)).size, 0))} in ${fonts.length} files`,
)
process.exitCode = broken > 0 ? 1 : 0

/** The JavaScript and CSS that opening a chunk brings, with all it imports. */
function filesOf(key: string, met = new Set<string>()): Set<string> {
  const files = new Set<string>()
  const chunk = manifest[key]
  if (!chunk || met.has(key)) return files
  met.add(key)
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
  for (const imported of chunk.imports ?? []) for (const file of filesOf(imported, met)) files.add(file)
  return files
}

function sum(files: Iterable<string>, measure: (bytes: Buffer) => number): number {
  let all = 0
  for (const file of files) all += measure(readFileSync(join(dist, file)))
  return all
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}
