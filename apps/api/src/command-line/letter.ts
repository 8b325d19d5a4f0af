import process from 'node:process'
import { parseArgs } from 'node:util'
import { doubtfulUnder, type Language } from '@vnit/domain'
import { letterLine, marksOf, readLetter, underlined } from '@vnit/letters'
import { fileRegister } from './file-register.ts'
import { letterTable } from './letter-table.ts'
import { letterWords } from './letter-words.ts'
import { openLetterFile } from './open-letter-file.ts'

/** Exit code of "no": a file that is refused, or a call that is not understood. */
const refused = 2

process.exitCode = await main(process.argv.slice(2).filter((word, index) => index > 0 || word !== '--'))

async function main(args: string[]): Promise<number> {
  const call = understood(args)
  const language: Language = call?.values.language === 'en' ? 'en' : 'vi'
  const say = letterWords[language]
  if (call?.values.help || args.length === 0) return print(say.usage)
  const [deed, ...files] = call?.positionals ?? []
  const isKnown = call !== null && ['vi', 'en'].includes(call.values.language)
  if (!isKnown || deed !== 'read' || files.length === 0) return complain(`${say.notUnderstood}\n\n${say.usage}`)
  let code = 0
  for (const file of files) code = Math.max(code, await read(file, formOf(call.values), language))
  return code
}

function understood(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        language: { type: 'string', default: 'vi' },
      },
    })
  } catch {
    return null
  }
}

type Form = 'line' | 'explained' | 'table'

function formOf({ json, explain }: { json: boolean; explain: boolean }): Form {
  return json ? 'line' : explain ? 'explained' : 'table'
}

async function read(file: string, form: Form, language: Language): Promise<number> {
  const opened = await openLetterFile(file, language)
  if (opened === null) return refused
  const reading = readLetter(opened.text, await fileRegister())
  if (form === 'line') return print(JSON.stringify({ file, ...letterLine(reading), reading }))
  if (form === 'explained')
    return print(underlined(reading.text, marksOf(reading), { names: letterWords[language].mark, doubtfulUnder }))
  return print(letterTable(reading, language))
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return refused
}
