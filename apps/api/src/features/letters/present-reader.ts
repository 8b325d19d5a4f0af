import { readLetter, registerOf } from '@vnit/letters'

/** The version of the reader that this platform runs. */
export const presentReader = readLetter('', registerOf([])).readerVersion
