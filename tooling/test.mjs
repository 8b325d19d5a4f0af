// npm test: everything the build server checks. The last line is the sum over all runners.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const help = `npm test                    checks everything; what has not changed since it passed is not run again
npm test -- --force         runs everything again
npm test -- --no-journeys   leaves the journeys in the browser out
`
const { force, 'no-journeys': noJourneys } = optionsOrExit()
const turboFlags = ['--output-logs=new-only', '--continue', '--concurrency=2', ...(force ? ['--force'] : [])]
const begun = Date.now()
const results = []
// Many tests start programs of ours: Node keeps what it has compiled, for the next one.
process.env.NODE_COMPILE_CACHE ??= join(root, '.toolchain', 'compile-cache')

await check('format', 'oxfmt', ['--check', '.'])
await check('lint', 'turbo', ['run', 'check-lint', ...turboFlags])
await check('types', 'turbo', ['run', 'types', ...turboFlags])
await unitAndApiTests()
await journeys()
summary()

async function check(name, program, args) {
  const code = await step(name, program, args)
  results.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
}

/** Each package leaves its counts in .test; turbo puts them back when it has nothing to run. */
async function unitAndApiTests() {
  const packages = ['apps', 'packages', 'tooling'].flatMap(packagesWithTests)
  for (const { folder } of packages) rmSync(join(folder, '.test'), { recursive: true, force: true })
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.test/vitest.json',
    '--passWithNoTests',
  ]
  const code = await step('unit and API tests', 'turbo', ['run', 'test', ...turboFlags, '--', ...reporters])
  const counts = packages.map(vitestCounts)
  results.push(...counts)
  if (code !== 0 && counts.every(({ failed }) => failed === 0))
    results.push({ name: 'turbo run test', passed: 0, failed: 1, skipped: 0 })
}

function packagesWithTests(group) {
  const folders = readdirSync(join(root, group)).map((name) => join(root, group, name))
  return folders.flatMap((folder) => {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) return []
    const { name, scripts } = JSON.parse(readFileSync(file, 'utf8'))
    return scripts?.test ? [{ name, folder }] : []
  })
}

function vitestCounts({ name, folder }) {
  const file = join(folder, '.test', 'vitest.json')
  if (!existsSync(file)) return { name: `${name} (did not finish)`, passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unreadable = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

async function journeys() {
  const folder = join(root, 'tooling', 'e2e')
  const chromium = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path))
  if (noJourneys || !chromium) {
    const skipped = numberOfJourneys(folder)
    const why = noJourneys
      ? '--no-journeys was given'
      : 'no Chromium was found: install it (apt-get install chromium) or set CHROME_PATH'
    say(`\n${'!'.repeat(72)}\n! ${skipped} journeys in the browser were SKIPPED: ${why}.\n${'!'.repeat(72)}`)
    return results.push({ name: 'journeys', passed: 0, failed: 0, skipped })
  }
  rmSync(join(folder, '.test'), { recursive: true, force: true })
  process.env.CHROME_PATH = chromium
  const code = await step('journeys in Chromium', 'turbo', ['run', 'journeys', ...turboFlags])
  const file = join(folder, '.test', 'journeys.json')
  const stats = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')).stats
    : { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1)
  results.push({ name: 'journeys', passed: stats.expected + stats.flaky, failed, skipped: stats.skipped })
}

function numberOfJourneys(folder) {
  const list = spawnSync(join(folder, 'node_modules', '.bin', 'playwright'), ['test', '--list'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return Number(/Total: (\d+) test/.exec(list.stdout ?? '')?.[1] ?? 0)
}

async function step(name, program, args) {
  const start = Date.now()
  say(`\n▸ ${name} …`)
  const child = spawn(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  const code = await new Promise((resolve) => {
    child.once('exit', (status) => resolve(status ?? 1))
    child.once('error', () => resolve(1))
  })
  say(`${code === 0 ? '✓' : '✗'} ${name}: ${seconds(start)} (${seconds(begun)} in all)`)
  return code
}

function summary() {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  say('')
  for (const { name, passed, failed, skipped } of results) {
    say(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(32)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`,
    )
  }
  say(`in ${seconds(begun)}`)
  process.exitCode = total('failed') > 0 ? 1 : 0
  say(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
}

function optionsOrExit() {
  const options = {
    force: { type: 'boolean' },
    'no-journeys': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    const { values } = parseArgs({ options })
    if (!values.help) return values
    process.stdout.write(help)
    process.exit(0)
  } catch (problem) {
    process.stderr.write(`${problem.message.split('. ')[0]}.\n\n${help}`)
    process.exit(2)
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
