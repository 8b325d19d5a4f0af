import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { type Language, type Refusal, sayRefusal } from '@vnit/domain'
import { convertedFrom, type ExtractedText, extractText, fileLimits } from '../files/index.ts'
import { letterWords } from './letter-words.ts'

/** The text of a file named at the command line; or null, and why not on standard error under the file's name. */
export async function openLetterFile(file: string, language: Language): Promise<ExtractedText | null> {
  const bytes = await bytesOf(file)
  if (bytes === null) return complain(letterWords[language].noSuchFile(file))
  if (!(bytes instanceof Uint8Array)) return complain(`${file}: ${said(bytes, language)}`)
  const words = letterWords[language]
  const onPage = (page: number, of: number) => void (page > 0 && tell(words.page(file, page, of)))
  const extracted = await extractText(bytes, { onPage })
  if (!extracted.ok) return complain(`${file}: ${said(extracted.refusal, language)}`)
  const from = convertedFrom(extracted.value.encoding)
  if (from !== null) tell(words.converted(file, from))
  return extracted.value
}

/** Paths are meant from where npm was called, not from the root of the workspace. */
async function bytesOf(file: string): Promise<Uint8Array | Refusal | null> {
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

function said(refusal: Refusal, language: Language): string {
  return `${sayRefusal(refusal, language)} [${refusal.code}]`
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function complain(line: string): null {
  tell(line)
  return null
}
