import { markedKey, searchKey } from './search-key.ts'
import { wordsOf } from './words.ts'

/** The classes of fields, as PostgreSQL weighs them: A names and codes, B foreign names, C keywords and makers, D categories. */
export type FieldClass = 'A' | 'B' | 'C' | 'D'

/** What an entry of the catalogue is found by. */
export type IndexEntry = { code: string; fields: readonly { class: FieldClass; text: string }[] }

/** Blank positions between two fields, so that a phrase never runs from one into the next. */
const gap = 8

/**
 * The entry as PostgreSQL reads a tsvector, and its words for the vocabulary. A word stands under its key, and under "="
 * and its key with marks where it has any, so that right marks can weigh more.
 */
export function indexEntry({ code, fields }: IndexEntry): { vector: string; words: string[] } {
  const places = new Map<string, string[]>()
  const words = new Set<string>()
  let position = 1
  const put = (lexeme: string, at: number, weight: FieldClass) => {
    const list = places.get(lexeme) ?? []
    if (list.length < 200) places.set(lexeme, [...list, `${Math.min(at, 16000)}${weight}`])
  }
  const codeWord = code.replace(/[^a-z0-9]/gi, '').toLowerCase()
  put(codeWord, position++, 'A')
  words.add(codeWord)
  for (const field of fields) {
    position += gap
    for (const word of wordsOf(field.text)) {
      const key = searchKey(word.text)
      const marked = markedKey(word.text)
      put(key, position, field.class)
      words.add(key)
      if (marked !== null) put(`=${marked}`, position, field.class)
      if (word.joined !== null) {
        put(searchKey(word.joined), position, field.class)
        words.add(searchKey(word.joined))
      }
      position++
    }
  }
  const vector = [...places].map(([lexeme, at]) => `'${lexeme.replaceAll("'", "''")}':${at.join(',')}`).join(' ')
  return { vector, words: [...words] }
}
