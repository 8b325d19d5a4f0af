import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { removeData } from '@vnit/postgres'

/** npm run fresh: what a newcomer gets. A clone in a closed folder with a new home: start, start again, stop, test. */
const root = resolve(import.meta.dirname, '../../../..')
const closed = mkdtempSync(join(tmpdir(), 'vnit-fresh-'))
const clone = join(closed, 'vnit')
const env = newcomersEnvironment(join(closed, 'home'))
const figures: Record<string, string> = {}

try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  await measured('first start', async () => stop((await start()).child))
  const second = await measured('second start', start)
  await measured('another start while it runs', async () => expectCode(await ended(npm(['start'])), 0))
  await measured('stop', () => stop(second.child))
  await measured('first test', async () => expectCode(await ended(npm(['test'])), 0))
  await measured('second test', async () => expectCode(await ended(npm(['test'])), 0))
} finally {
  removeData(join(clone, '.vnit'))
  rmSync(closed, { recursive: true, force: true })
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
}

async function measured<T>(what: string, deed: () => Promise<T>): Promise<T> {
  const begun = Date.now()
  const value = await deed()
  figures[what] = `${((Date.now() - begun) / 1000).toFixed(1)} s`
  return value
}

/** Started by hand as `npm start` starts it, so that the signal reaches it. */
async function start() {
  const child = spawn('node', ['tooling/boot.mjs', 'node:', 'tooling/start.mjs', '--port', '0'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (text: Buffer) => {
      process.stdout.write(text)
      if (text.toString().includes('vnit is ready')) ready()
    })
    child.once('exit', (code) => failed(new Error(`npm start ended with code ${code}`)))
  })
  return { child }
}

async function stop(child: ReturnType<typeof spawn>) {
  child.kill('SIGTERM')
  expectCode(await ended(child), 0)
}

function npm(args: string[]) {
  return spawn('npm', args, { cwd: clone, env, stdio: ['ignore', 'inherit', 'inherit'] })
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done) => child.once('exit', (code) => done(code)))
}

function expectCode(code: number | null, expected: number) {
  if (code !== expected) throw new Error(`expected code ${expected}, got ${code}`)
}

/** Neither our tools nor our settings: only what the machine itself has. */
function newcomersEnvironment(home: string): NodeJS.ProcessEnv {
  mkdirSync(home, { mode: 0o700 })
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('.toolchain'))
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(LANG|LC_.*|TZ|CHROME_PATH|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|https?_proxy|no_proxy)$/i.test(name),
  )
  return { ...Object.fromEntries(kept), PATH: path.join(':'), HOME: home }
}
