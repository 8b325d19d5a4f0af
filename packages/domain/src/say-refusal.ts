import { refusalWordsEn } from './refusal-words.en.ts'
import { refusalWordsVi } from './refusal-words.vi.ts'
import type { Refusal, RefusalWords } from './refusals.ts'

export type Language = 'vi' | 'en'

const words: Record<Language, RefusalWords> = { vi: refusalWordsVi, en: refusalWordsEn }

/** The refusal as a sentence in the reader's language. */
export function sayRefusal(refusal: Refusal, language: Language): string {
  const say = words[language][refusal.code] as (facts: Refusal) => string
  return say(refusal)
}
