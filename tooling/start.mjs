// npm start: builds the two web apps when their sources changed, then runs the host in this process.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

import { helpText, readOptions } from '../apps/server/src/options.ts'
import { StartProblem } from '../apps/server/src/start-problem.ts'

const root = join(import.meta.dirname, '..')
const options = readOptions(process.argv.slice(2), root)

if ('help' in options) process.stdout.write(helpText)
else if ('refused' in options) {
  process.stderr.write(`${options.refused}\n\n${helpText}`)
  process.exitCode = 2
} else {
  process.stderr.write('vnit: starting\n')
  const { run } = await import('../apps/server/src/run.ts')
  process.exit(await run({ ...options, buildWebApps }))
}

/** Turbo answers from its cache when nothing changed; its words are shown only when a build fails. */
async function buildWebApps(detail) {
  const words = ['run', 'build', '--filter=@vnit/admin', '--filter=@vnit/catalogue', '--output-logs=new-only']
  const turbo = spawn(join(root, 'node_modules', '.bin', 'turbo'), words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (text) => {
    said += text
    const line = String(text).trim().split('\n').at(-1)
    if (line) detail(line.slice(0, 70))
  }
  turbo.stdout.on('data', listen)
  turbo.stderr.on('data', listen)
  const code = await new Promise((resolve) => turbo.once('exit', resolve).once('error', () => resolve(1)))
  if (code !== 0) throw new StartProblem(`the web apps could not be built:\n${said.slice(-4_000)}`)
  detail(said.includes('FULL TURBO') ? 'nothing changed' : 'built')
}
