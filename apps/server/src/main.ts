import { resolve } from 'node:path'

import { helpText, readOptions } from './options.ts'

/** Starts the host alone, with web apps that are built already: node apps/server/src/main.ts */
const options = readOptions(process.argv.slice(2), resolve(import.meta.dirname, '../../..'))
if ('help' in options) process.stdout.write(helpText)
else if ('refused' in options) {
  process.stderr.write(`${options.refused}\n\n${helpText}`)
  process.exitCode = 2
} else {
  const { run } = await import('./run.ts')
  process.exit(await run(options))
}
