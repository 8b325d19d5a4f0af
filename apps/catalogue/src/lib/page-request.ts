import type { Day } from '@vnit/domain'
import { en } from '../words/en.ts'
import { vi } from '../words/vi.ts'
import type { Language, Words } from '../words/words.ts'

/** Addresses of the built files that pages point to. */
export type Assets = { styles: string[]; script: string | null; fonts: string[] }

/** What a page is made for: the language, the path without it, the day whose states it shows, and today. */
export type PageRequest = {
  language: Language
  words: Words
  path: string
  search: URLSearchParams
  today: Day
  on: Day
  assets: Assets
}

const languages: Record<Language, Words> = { vi, en }

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return languages[language]
}

/** The address of a path in the page's language: Vietnamese at the root, English below /en. */
export function href(request: Pick<PageRequest, 'language'>, path: string): string {
  if (request.language === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}
