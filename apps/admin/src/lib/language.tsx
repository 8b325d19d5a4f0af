import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { readStored, store } from './stored.ts'

export type Language = 'vi' | 'en'

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => {} })

/** Vietnamese first; the choice is kept in this browser and, when signed in, with the person. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readStored('language') === 'en' ? 'en' : 'vi'))
  useEffect(() => {
    document.documentElement.lang = language
    store('language', language)
  }, [language])
  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>
}

/** The reader's language and how to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}
