import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Where the raw real letters may lie: VNIT_LETTERS, or beside the repository. They are not part of it. */
export const lettersFolder =
  process.env['VNIT_LETTERS'] ?? resolve(fileURLToPath(new URL('../../../../../', import.meta.url)), 'shared/letters')

export const lettersAreHere = existsSync(lettersFolder)

/** For titles of tests that need them. */
export const whySkipped = lettersAreHere
  ? ''
  : ` (SKIPPED: the raw letters are not in ${lettersFolder}; set VNIT_LETTERS to their folder)`

/** The raw text of a letter by the beginning of its file name. */
export function realLetter(fileName: string): string {
  return readFileSync(resolve(lettersFolder, fileName), 'utf8')
}
