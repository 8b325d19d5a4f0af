import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import type { FileKind } from '../file-kind.ts'
import { pagesText } from '../layout/page-text.ts'
import type { PageWord } from '../layout/page-word.ts'
import { fileLimits } from '../limits.ts'
import { type ReaderAnswer, text, unreadable } from '../reader-answer.ts'
import { pagesOf } from './page-pictures.ts'
import { TooManyPoints } from './pages.ts'
import type { FromRecogniser } from './recognise-apart.ts'
import { recognisePage } from './recognise-page.ts'
import { textReader } from './tesseract-reader.ts'

/** The process that reads pictures: bytes on standard input, the kind as its argument, a line for each page. */
say({ answer: await answer(process.argv[2] as FileKind) })
process.exit(0)

function say(what: FromRecogniser): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

async function answer(kind: FileKind): Promise<ReaderAnswer> {
  try {
    return await recognised(kind, new Uint8Array(await buffer(process.stdin)))
  } catch (problem) {
    if (problem instanceof TooManyPoints) return unreadable('memory')
    const isPassword = problem instanceof Error && problem.name === 'PasswordException'
    return unreadable(isPassword ? 'password' : kind)
  }
}

async function recognised(kind: FileKind, bytes: Uint8Array): Promise<ReaderAnswer> {
  const { count, page } = await pagesOf(kind, bytes)
  if (count > fileLimits.pictures)
    return { ok: false, refusal: { code: 'file.too_many_pages', pages: count, limit: fileLimits.pictures } }
  say({ page: 0, of: count })
  const reader = await textReader()
  const pages: PageWord[][] = []
  for (let number = 1; number <= count; number += 1) {
    const found = await page(number)
    pages.push(Array.isArray(found) ? found : await recognisePage(reader, found))
    say({ page: number, of: count })
  }
  const read = pagesText(pages)
  return text(read.text, { pages: count, places: read.places })
}
