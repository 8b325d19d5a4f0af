import { fileURLToPath } from 'node:url'
import { type FileRefusal, type LetterReading, ok, refuse, type Result } from '@vnit/domain'
import { type AgencyName, readLetter, registerOf } from '@vnit/letters'
import { type ApartLimits, fileLimits, readingPlace, runApart } from '../../files/index.ts'

/** A text, and the register of agencies as rows. */
export type LetterToRead = { text: string; names: readonly AgencyName[] }

const program = fileURLToPath(new URL('./read-letter-child.ts', import.meta.url))

/** Letters up to this length, three times the longest real ones, are read at once: that takes less than starting a process. */
const charactersAtOnce = 150_000

/**
 * Reads a letter without holding up the server: a long one in a process of its own, which is ended when it takes too
 * long or too much memory.
 */
export async function readWithoutHolding(letter: LetterToRead): Promise<Result<LetterReading, FileRefusal>> {
  if (letter.text.length <= charactersAtOnce) return ok(readLetter(letter.text, registerOf(letter.names)))
  return readingPlace(() => readLetterApart(letter))
}

/** Reads a letter in a process of its own. */
export async function readLetterApart(
  letter: LetterToRead,
  limits: ApartLimits = fileLimits.letter,
): Promise<Result<LetterReading, FileRefusal>> {
  const answer = await runApart({ file: program, input: JSON.stringify(letter), limits })
  if ('bytes' in answer) return readingIn(answer.bytes)
  if (answer.ended === 'time') return refuse({ code: 'file.took_too_long', seconds: limits.seconds })
  return refuse({ code: 'file.unreadable', reason: answer.ended === 'memory' ? 'memory' : 'reader' })
}

function readingIn(bytes: Buffer): Result<LetterReading, FileRefusal> {
  try {
    return ok(JSON.parse(bytes.toString('utf8')) as LetterReading)
  } catch {
    return refuse({ code: 'file.unreadable', reason: 'reader' })
  }
}
