import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type StartOptions = { port: number; portIsExplicit: boolean; host: string; dataDir: string; empty: boolean }

/** What `npm start -- --help` says. */
export const helpText = `npm start                   starts vnit and prints its addresses
npm start -- --empty        without the sample world
npm start -- --port N       on this port (default 3000; when that is taken, the next free one)
npm start -- --host NAME    for other machines too, such as 0.0.0.0 (default 127.0.0.1)
npm start -- --data DIR     keeps its data in this folder (default .vnit)
npm start -- --help         this text

DATABASE_URL        a PostgreSQL 15 or newer of your own instead of the one that comes with vnit
VNIT_PUBLIC_URL     the address people see, when a proxy stands in front (such as https://vnit.example.vn)
`

const options = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.vnit' },
  empty: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the words after `npm start --`; a word it does not know is named in the refusal. */
export function readOptions(args: string[], root: string): StartOptions | { help: true } | { refused: string } {
  const { tokens } = parseArgs({ args, options, tokens: true, strict: false })
  for (const token of tokens) {
    if (token.kind === 'positional') return { refused: `"${token.value}" is not an option.` }
    if (token.kind === 'option' && !(token.name in options)) return { refused: `There is no option ${token.rawName}.` }
    if (token.kind === 'option' && isText(token.name) && !token.value)
      return { refused: `${token.rawName} needs a value.` }
  }
  const { values } = parseArgs({ args, options, strict: false })
  if (values.help) return { help: true }
  const port = values.port === undefined ? 3000 : Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { refused: `--port needs a number from 0 to 65535, not "${String(values.port)}".` }
  return {
    port,
    portIsExplicit: values.port !== undefined,
    host: String(values.host),
    dataDir: resolve(root, String(values.data)),
    empty: values.empty === true,
  }
}

function isText(name: string): boolean {
  return options[name as keyof typeof options].type === 'string'
}
