import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { readStored, store } from './stored.ts'

export type Language = 'vi' | 'en'

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => {} })

/** Vietnamese first; the choice is kept in this browser and, when signed in, with the person. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, show] = useState<Language>(() => (readStored('language') === 'en' ? 'en' : 'vi'))
  useEffect(() => void (document.documentElement.lang = language), [language])
  const setLanguage = (chosen: Language) => {
    show(chosen)
    store('language', chosen)
  }
  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>
}

/** The reader's language and how to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}
