import { useLanguage, type Language } from './language.tsx'

/** The sentences of one subject in both languages. English must have every sentence that Vietnamese has. */
export type Bilingual<Words> = { vi: Words; en: Words }

/** Ties both languages of a subject together, so that a missing sentence does not compile. */
export function inBothLanguages<Words>(vi: Words, en: NoInfer<Words>): Bilingual<Words> {
  return { vi, en }
}

/** The sentences of a subject in the reader's language. */
export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage().language]
}

export type { Language }
