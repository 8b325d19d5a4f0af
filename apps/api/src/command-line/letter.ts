import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type FileRefusal, type Language, refuse, sayRefusal } from '@vnit/domain'
import { readLetter } from '@vnit/letters'
import { extractText, fileLimits } from '../files/index.ts'
import { fileRegister } from './file-register.ts'
import { letterTable } from './letter-table.ts'
import { letterWords } from './letter-words.ts'

/** Exit code of "no": a file that is refused, or a call that is not understood. */
const refused = 2

process.exitCode = await main(process.argv.slice(2).filter((word, index) => index > 0 || word !== '--'))

async function main(args: string[]): Promise<number> {
  const call = understood(args)
  const language: Language = call?.values.language === 'en' ? 'en' : 'vi'
  const say = letterWords[language]
  if (call?.values.help || args.length === 0) return print(say.usage)
  const [deed, file, ...more] = call?.positionals ?? []
  const isKnown = call !== null && ['vi', 'en'].includes(call.values.language)
  if (!isKnown || deed !== 'read' || file === undefined || more.length > 0)
    return complain(`${say.notUnderstood}\n\n${say.usage}`)
  return read(file, call.values.json, language)
}

function understood(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        language: { type: 'string', default: 'vi' },
      },
    })
  } catch {
    return null
  }
}

async function read(file: string, asJson: boolean, language: Language): Promise<number> {
  const bytes = await bytesOf(file)
  if (bytes === null) return complain(letterWords[language].noSuchFile(file))
  const extracted = bytes instanceof Uint8Array ? await extractText(bytes) : refuse(bytes)
  if (!extracted.ok) return complain(`${file}: ${sayRefusal(extracted.refusal, language)} [${extracted.refusal.code}]`)
  const reading = readLetter(extracted.value.text, await fileRegister())
  return print(asJson ? JSON.stringify(reading, null, 2) : letterTable(reading, language))
}

/** Paths are meant from where npm was called, not from the root of the workspace. */
async function bytesOf(file: string): Promise<Uint8Array | FileRefusal | null> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
  try {
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile) return null
    if (size > fileLimits.bytes) return { code: 'file.too_large', bytes: size, limitBytes: fileLimits.bytes }
    return await readFile(path)
  } catch {
    return null
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return refused
}
