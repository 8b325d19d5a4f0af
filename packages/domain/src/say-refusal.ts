import { refusalWordsEn } from './refusal-words.en.ts'
import { refusalWordsVi } from './refusal-words.vi.ts'
import type { Refusal, RefusalCode, RefusalWords } from './refusals.ts'

export type Language = 'vi' | 'en'

const words: Record<Language, RefusalWords> = { vi: refusalWordsVi, en: refusalWordsEn }

/** A refusal as it travels: its sentence in both languages, and whether the same, tried again, may be accepted. */
export type ToldRefusal = Refusal & { vi: string; en: string; again: boolean }

/** The refusal with all that a screen needs to show it. */
export function tellRefusal(refusal: Refusal): ToldRefusal {
  return { ...refusal, vi: sayRefusal(refusal, 'vi'), en: sayRefusal(refusal, 'en'), again: mayPass(refusal) }
}

const passing: readonly RefusalCode[] = [
  'access.sign_in_first',
  'access.too_many_requests',
  'file.took_too_long',
  'sign_in.locked',
]

/** Only what time or load may change; a file that is damaged stays damaged. */
function mayPass(refusal: Refusal): boolean {
  return passing.includes(refusal.code) || (refusal.code === 'file.unreadable' && refusal.reason === 'reader')
}

/** The refusal as a sentence in the reader's language. */
export function sayRefusal(refusal: Refusal, language: Language): string {
  const say = words[language][refusal.code] as (facts: Refusal) => string
  return say(refusal)
}
