import { fold } from '@vnit/vietnamese'

/** The typed words as patterns for `like` on folded text; every word must be there. */
export function likeWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
}
