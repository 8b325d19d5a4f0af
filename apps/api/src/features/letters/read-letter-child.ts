import process from 'node:process'
import { text } from 'node:stream/consumers'
import { readLetter, registerOf } from '@vnit/letters'
import type { LetterToRead } from './read-letter-apart.ts'

/** The process that reads one long letter: its text and the register on standard input, the reading on standard output. */
const letter = JSON.parse(await text(process.stdin)) as LetterToRead
process.stdout.end(JSON.stringify(readLetter(letter.text, registerOf(letter.names))))
