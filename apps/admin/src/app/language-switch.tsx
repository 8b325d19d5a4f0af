import { useChooseLanguage } from '../lib/choose-language.ts'
import type { Language } from '../lib/language.tsx'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './language-switch.module.css'

const languages: { code: Language; short: string; name: string }[] = [
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { code: 'en', short: 'EN', name: 'English' },
]

/** VI | EN, at once on the screen, and kept with the person. */
export function LanguageSwitch() {
  const words = useWords(shellWords)
  const { language, choose } = useChooseLanguage()
  return (
    <div className={css['switch']} role="group" aria-label={words.language}>
      {languages.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => choose(code)}
        >
          {short}
        </button>
      ))}
    </div>
  )
}
